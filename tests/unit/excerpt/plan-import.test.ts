import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../../lib/excerpt/excerpt.ts';
import { planImport } from '../../../lib/excerpt/plan-import.ts';
import { arbitraryCopy } from './arbitrary-excerpt.ts';
import { excerptOf, numberedExcerpt } from './excerpt-of.ts';

const ids = (excerpts: readonly Excerpt[]): string[] => excerpts.map(({ id }) => id);

const numberedIds = [1, 2, 3, 4, 5].map((number) => numberedExcerpt(number).id);

describe('what would come of an import', () => {
  it('adds what is new, merges what was changed, leaves what is the same', () => {
    const [fresh, same, ours] = [numberedExcerpt(1), numberedExcerpt(2), numberedExcerpt(3)];
    const at = ours.createdAt + 1;
    const theirs = { ...ours, note: '补一句', modified: { ...ours.modified, note: at } };
    const plan = planImport([fresh, same, theirs], [same, ours], []);
    expect(plan).toEqual({ fresh: [fresh], changed: [theirs], before: [ours], same: [same], deleted: [] });
  });

  it('brings back what was deleted for good only where it was changed after that', () => {
    const excerpt = excerptOf();
    const tombstone = { id: excerpt.id, deletedAt: excerpt.createdAt };
    expect(ids(planImport([excerpt], [], [tombstone]).deleted)).toEqual([excerpt.id]);
    const later = { ...excerpt, modified: { ...excerpt.modified, tags: excerpt.createdAt + 1 } };
    expect(ids(planImport([later], [], [tombstone]).fresh)).toEqual([excerpt.id]);
  });

  it('has each excerpt in one place, and done twice does nothing more', () => {
    const id = fc.constantFrom(...numberedIds);
    const excerpt = fc.tuple(arbitraryCopy, id).map(([copy, id]) => ({ ...copy, id }));
    const copies = fc.uniqueArray(excerpt, { maxLength: 4, selector: ({ id }) => id });
    fc.assert(
      fc.property(copies, copies, (incoming, here) => {
        const { fresh, changed, same } = planImport(incoming, here, []);
        expect(ids([...fresh, ...changed, ...same]).sort()).toEqual(ids(incoming).sort());
        const after = new Map([...here, ...fresh, ...changed].map((excerpt) => [excerpt.id, excerpt]));
        const again = planImport(incoming, [...after.values()], []);
        expect([again.fresh, again.changed]).toEqual([[], []]);
      }),
      { numRuns: 50 },
    );
  });
});
