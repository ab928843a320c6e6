import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeExcerpt } from '../../../lib/excerpt/change-excerpt.ts';
import { mergeExcerpt, mergeTombstone, outlives } from '../../../lib/excerpt/merge-excerpt.ts';
import { morning } from '../library/visits.ts';
import { arbitraryCopy } from './arbitrary-excerpt.ts';
import { excerptOf } from './excerpt-of.ts';

describe('mergeExcerpt', () => {
  it('keeps the changes of both copies, and of each field the last', () => {
    const base = excerptOf();
    const ours = changeExcerpt(base, { note: '我的', mark: 'blue' }, morning + 5);
    const theirs = changeExcerpt(base, { note: '他的', tags: ['东城'] }, morning + 9);
    expect(mergeExcerpt(ours, theirs)).toEqual({
      ...base,
      note: '他的',
      mark: 'blue',
      tags: ['东城'],
      modified: { ...base.modified, note: morning + 9, mark: morning + 5, tags: morning + 9 },
    });
  });

  it('comes to the same in whatever order copies meet, and however often', () => {
    fc.assert(
      fc.property(arbitraryCopy, arbitraryCopy, arbitraryCopy, (one, two, three) => {
        expect(mergeExcerpt(one, two)).toEqual(mergeExcerpt(two, one));
        expect(mergeExcerpt(mergeExcerpt(one, two), three)).toEqual(
          mergeExcerpt(one, mergeExcerpt(two, three)),
        );
        expect(mergeExcerpt(one, one)).toEqual(one);
      }),
    );
  });

  it('is decided by what was said, not by the order in which it was written down', () => {
    const { quote, position, paragraph } = excerptOf().target;
    const ours = excerptOf();
    const theirs = excerptOf({ target: { paragraph, position, quote } });
    expect(mergeExcerpt(ours, theirs)).toEqual(ours);
  });
});

describe('an excerpt that was deleted for good', () => {
  it('is not brought back by an older copy, but by a later change', () => {
    const tombstone = { id: excerptOf().id, deletedAt: morning + 5 };
    expect(outlives(excerptOf(), tombstone)).toBe(false);
    expect(outlives(changeExcerpt(excerptOf(), { note: '一' }, morning + 5), tombstone)).toBe(false);
    expect(outlives(changeExcerpt(excerptOf(), { note: '一' }, morning + 6), tombstone)).toBe(true);
  });

  it('stays deleted since the last time', () => {
    const [early, late] = [
      { id: 'a', deletedAt: 1 },
      { id: 'a', deletedAt: 2 },
    ];
    expect(mergeTombstone(early, late)).toBe(late);
    expect(mergeTombstone(late, early)).toBe(late);
  });
});
