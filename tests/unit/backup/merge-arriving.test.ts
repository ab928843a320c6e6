import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { losingCopy, mergeArriving, mergeDeletion } from '../../../lib/backup/merge-arriving.ts';
import { changeExcerpt } from '../../../lib/excerpt/change-excerpt.ts';
import type { Excerpt } from '../../../lib/excerpt/excerpt.ts';
import { isExcerpt } from '../../../lib/excerpt/excerpt-shape.ts';
import { mergeExcerpt } from '../../../lib/excerpt/merge-excerpt.ts';
import { arbitraryCopy } from '../excerpt/arbitrary-excerpt.ts';
import { excerptOf } from '../excerpt/excerpt-of.ts';
import { hour, morning } from '../library/visits.ts';

const plain = excerptOf();
const at = morning + 100 * hour;
const noted = (note: string, hours: number, from: Excerpt = plain) =>
  changeExcerpt(from, { note }, morning + hours * hour);
const alone = (excerpt: Excerpt | null) => ({ excerpt, tombstone: null });

describe('an excerpt that arrives', () => {
  it('is added where there is none, and merged field by field where there is one', () => {
    expect(mergeArriving(alone(null), plain, false)).toEqual({ outcome: 'new', put: plain });
    expect(mergeArriving(alone(plain), plain, false)).toEqual({ outcome: 'same', put: null });
    const ours = changeExcerpt(plain, { mark: 'pink' }, morning + hour);
    const merged = mergeArriving(alone(ours), noted('甲', 2), false);
    expect(merged).toMatchObject({ outcome: 'updated', put: { mark: 'pink', note: '甲' } });
    expect(mergeArriving(alone(noted('乙', 3)), noted('甲', 2), false).outcome).toBe('same');
  });

  it('stays deleted where it was deleted for good since, unless the reader wants it back', () => {
    const tombstone = { id: plain.id, deletedAt: morning + 3 * hour };
    expect(mergeArriving({ excerpt: null, tombstone }, noted('甲', 2), false).outcome).toBe('deleted');
    expect(mergeArriving({ excerpt: null, tombstone }, noted('甲', 2), true).outcome).toBe('new');
    expect(mergeArriving({ excerpt: null, tombstone }, noted('甲', 4), false).outcome).toBe('new');
  });
});

describe('what gives way', () => {
  it('is kept for the bin where both have changed a field differently, whichever wins', () => {
    for (const [ours, theirs] of [
      [noted('甲', 1), noted('乙', 2)],
      [noted('乙', 2), noted('甲', 1)],
    ] as const) {
      const copy = losingCopy(ours, theirs, at);
      expect(copy).toMatchObject({ note: '甲', deletedAt: at, mark: plain.mark });
      expect(copy?.id).not.toBe(plain.id);
      expect(isExcerpt(copy)).toBe(true);
    }
  });

  it('is nothing where only one has changed a field, or both alike', () => {
    expect(losingCopy(plain, noted('甲', 1), at)).toBeNull();
    expect(losingCopy(noted('甲', 1), changeExcerpt(plain, { mark: 'blue' }, morning + hour), at)).toBeNull();
    expect(losingCopy(noted('甲', 1), noted('甲', 2), at)).toBeNull();
  });

  it('is the same for the same conflict, and holds every value that is lost', () => {
    const copies = fc.tuple(arbitraryCopy, arbitraryCopy).map((pair) => pair.map(savedFirst));
    fc.assert(
      fc.property(copies, ([ours = plain, theirs = plain]) => {
        const copy = losingCopy(ours, theirs, at);
        expect(losingCopy(theirs, ours, at)?.id).toBe(copy?.id);
        const merged = mergeExcerpt(ours, theirs);
        for (const name of ['note', 'mark'] as const) {
          const changed = [ours, theirs].filter(({ modified, createdAt }) => modified[name] > createdAt);
          if (changed.length < 2) continue;
          for (const each of changed) expect([merged[name], copy?.[name]]).toContain(each[name]);
        }
      }),
    );
  });
});

/** As if it had been saved before all that was changed. */
const savedFirst = (excerpt: Excerpt): Excerpt => ({ ...excerpt, createdAt: 0 });

describe('a tombstone that arrives', () => {
  const tombstone = { id: plain.id, deletedAt: morning + 3 * hour };

  it('takes nothing away for good: what has not changed since goes into the bin', () => {
    const merged = mergeDeletion(alone(noted('甲', 2)), tombstone, at);
    expect(merged).toMatchObject({ outcome: 'binned', put: { deletedAt: at, note: '甲' }, tombstone: null });
    expect(mergeDeletion(alone(merged.put), tombstone, at + hour)).toEqual({
      outcome: 'same',
      put: null,
      tombstone: null,
    });
    expect(mergeDeletion(alone(noted('甲', 4)), tombstone, at).outcome).toBe('same');
  });

  it('is kept where the excerpt is gone, the later of two', () => {
    expect(mergeDeletion(alone(null), tombstone, at).tombstone).toBe(tombstone);
    const later = { ...tombstone, deletedAt: at };
    expect(mergeDeletion({ excerpt: null, tombstone: later }, tombstone, at).tombstone).toBeNull();
    expect(mergeDeletion({ excerpt: null, tombstone }, later, at).tombstone).toBe(later);
  });
});
