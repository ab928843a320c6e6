import { describe, expect, it } from 'vitest';
import { changeExcerpt, lastChange } from '../../../lib/excerpt/change-excerpt.ts';
import { mergeExcerpt } from '../../../lib/excerpt/merge-excerpt.ts';
import { morning } from '../library/visits.ts';
import { excerptOf } from './excerpt-of.ts';

describe('changeExcerpt', () => {
  it('gives the same excerpt where nothing changes', () => {
    const excerpt = excerptOf({ tags: ['东城'], note: '一' });
    const { quote, position, paragraph } = excerpt.target;
    const same = { tags: [' #东城'], note: '一', target: { paragraph, position, quote } };
    expect(changeExcerpt(excerpt, same, morning + 1)).toBe(excerpt);
    expect(changeExcerpt(excerpt, {}, morning + 1)).toBe(excerpt);
  });

  it('notes the time of what changes, and of nothing else', () => {
    const changed = changeExcerpt(excerptOf(), { note: '一', mark: 'amber' }, morning + 7);
    expect(changed.modified).toEqual({ ...excerptOf().modified, note: morning + 7 });
    expect(lastChange(changed)).toBe(morning + 7);
  });

  it('is later than the change before, even where the clock was put back', () => {
    const before = changeExcerpt(excerptOf(), { note: '一' }, morning + 100);
    const after = changeExcerpt(before, { note: '二' }, morning);
    expect(mergeExcerpt(before, after)).toEqual(after);
    expect(after.note).toBe('二');
  });

  it('leaves what is in the bin the time at which it was put there', () => {
    const binned = changeExcerpt(excerptOf(), { deletedAt: morning + 1 }, morning + 1);
    expect(changeExcerpt(binned, { deletedAt: morning + 9 }, morning + 9)).toBe(binned);
    expect(changeExcerpt(binned, { deletedAt: null }, morning + 9).deletedAt).toBeNull();
  });
});
