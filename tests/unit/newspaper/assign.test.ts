import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../lib/newspaper/assign.ts';

/** The least sum of costs, by trying everything. */
function leastSum(
  costs: readonly (readonly number[])[],
  none: readonly number[],
  row = 0,
  taken = 0,
): number {
  if (row === costs.length) return 0;
  const alone = (none[row] ?? 0) + leastSum(costs, none, row + 1, taken);
  return (costs[row] ?? []).reduce((least, cost, column) => {
    const bit = 1 << column;
    return (taken & bit) !== 0 ? least : Math.min(least, cost + leastSum(costs, none, row + 1, taken | bit));
  }, alone);
}

const cost = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(Infinity));
const problem = fc.integer({ min: 0, max: 5 }).chain((columns) =>
  fc.array(
    fc.record({
      row: fc.array(cost, { minLength: columns, maxLength: columns }),
      none: fc.integer({ min: -9, max: 9 }),
    }),
    { maxLength: 5 },
  ),
);

describe('assigning', () => {
  it('finds the least sum of costs, and no column twice', () => {
    fc.assert(
      fc.property(problem, (rows) => {
        const costs = rows.map(({ row }) => row);
        const none = rows.map((each) => each.none);
        const chosen = assign(costs, none);
        const sum = chosen.reduce(
          (total, column, row) => total + (column < 0 ? (none[row] ?? 0) : (costs[row]?.[column] ?? 0)),
          0,
        );
        expect(sum).toBe(leastSum(costs, none));
        const columns = chosen.filter((column) => column >= 0);
        expect(new Set(columns).size).toBe(columns.length);
      }),
      { numRuns: 500 },
    );
  });
});
