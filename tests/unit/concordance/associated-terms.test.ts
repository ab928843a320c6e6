import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { associatedTerms } from '../../../lib/concordance/associated-terms.ts';

const other = (conceptId: string, articles: number, together: number) => ({ conceptId, articles, together });

describe('terms that go with a term', () => {
  it('are measured by the log-likelihood ratio', () => {
    // The table 10 10 / 10 70: each count with what chance would have put there.
    const [found] = associatedTerms(20, 100, [other('b', 20, 10)]);
    const cells = [
      [10, 4],
      [10, 16],
      [10, 16],
      [70, 64],
    ] as const;
    const byHand = 2 * cells.reduce((sum, [count, expected]) => sum + count * Math.log(count / expected), 0);
    expect(found?.expected).toBe(4);
    expect(found?.strength).toBeCloseTo(byHand, 9);
  });

  it('put a close companion before one that is everywhere', () => {
    const found = associatedTerms(50, 1000, [other('everywhere', 900, 48), other('close', 60, 30)]);
    expect(found.map(({ conceptId }) => conceptId)).toEqual(['close']);
  });

  it('leave out what chance may have put together, and what is rarer together than by chance', () => {
    expect(
      associatedTerms(50, 1000, [other('twice', 2, 2), other('chance', 60, 4), other('avoid', 600, 10)]),
    ).toEqual([]);
  });

  it('prove nothing by counts that contradict each other', () => {
    expect(associatedTerms(5, 10, [other('b', 3, 8), other('c', 12, 5)])).toEqual([]);
  });

  it('say the same of either term', () => {
    const counts = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(500)).filter(([both]) => both > 0);
    fc.assert(
      fc.property(counts, ([both, first, second, neither]) => {
        const total = both + first + second + neither;
        const [one] = associatedTerms(both + first, total, [other('b', both + second, both)]);
        const [two] = associatedTerms(both + second, total, [other('a', both + first, both)]);
        expect(one === undefined).toBe(two === undefined);
        expect(one?.strength ?? 0).toBeCloseTo(two?.strength ?? 0, 6);
      }),
    );
  });
});
