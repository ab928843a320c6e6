import { expect, it } from 'vitest';
import { isExcerpt } from '../../../lib/excerpt/excerpt-shape.ts';
import { newExcerpt } from '../../../lib/excerpt/new-excerpt.ts';
import { morning } from '../library/visits.ts';
import { excerptOf } from './excerpt-of.ts';

it('a new excerpt is whole, outside the bin and as old as its fields', () => {
  const { id, source, target, printed, context, mark } = excerptOf();
  const making = { id, source, target, printed, context, mark, conceptIds: ['a', 'b', 'a'] };
  const excerpt = newExcerpt(making, morning);
  expect(excerpt).toEqual({ ...excerptOf(), conceptIds: ['a', 'b'] });
  expect(newExcerpt({ ...making, note: '一', tags: ['#东城', ' '] }, morning)).toMatchObject({
    note: '一',
    tags: ['东城'],
  });
  expect(isExcerpt(excerpt)).toBe(true);
});
