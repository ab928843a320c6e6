import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ConcordanceItem,
  flatItems,
  groupedItems,
  refsOf,
  sortUses,
} from '../../../lib/concordance/concordance-items.ts';

const use = (no: number, day: string, count = 1) => ({ no, day, count });
const shown = (items: readonly ConcordanceItem[]) =>
  items.map((item) => (item.kind === 'article' ? `#${item.use.no}` : `${item.ref.no}.${item.ref.index}`));

const someUses = fc.uniqueArray(
  fc.record({
    no: fc.integer({ min: 1, max: 50 }),
    day: fc.constantFrom('2025-02-21', '2025-12-04', '2026-08-12'),
    count: fc.integer({ min: 0, max: 5 }),
  }),
  { selector: ({ no }) => no },
);

describe('the list of a concordance', () => {
  const uses = [use(2, '2025-12-04', 2), use(1, '2025-02-21', 1), use(3, '2025-12-04', 1)];

  it('goes by day, either way, and through each article in reading order', () => {
    expect(shown(flatItems(refsOf(sortUses(uses, 'oldest'))))).toEqual(['1.0', '2.0', '2.1', '3.0']);
    expect(shown(flatItems(refsOf(sortUses(uses, 'newest'))))).toEqual(['3.0', '2.0', '2.1', '1.0']);
  });

  it('puts each article under its heading, its occurrences in the order given', () => {
    const refs = [...refsOf(uses)].reverse();
    expect(shown(groupedItems(refs, sortUses(uses, 'oldest')))).toEqual([
      '#1',
      '1.0',
      '#2',
      '2.1',
      '2.0',
      '#3',
      '3.0',
    ]);
  });

  it('has no heading without an occurrence', () => {
    expect(shown(groupedItems(refsOf(uses.slice(1)), uses))).toEqual(['#1', '1.0', '#3', '3.0']);
  });

  it('has every occurrence once, however it is sorted and grouped', () => {
    fc.assert(
      fc.property(someUses, fc.constantFrom('newest', 'oldest'), fc.boolean(), (all, order, grouped) => {
        const sorted = sortUses(all, order);
        const items = grouped ? groupedItems(refsOf(sorted), sorted) : flatItems(refsOf(sorted));
        const rows = shown(items.filter(({ kind }) => kind === 'row'));
        expect([...rows].sort()).toEqual(
          all.flatMap(({ no, count }) => Array.from({ length: count }, (_, at) => `${no}.${at}`)).sort(),
        );
      }),
    );
  });

  it('reads the same backwards by articles', () => {
    fc.assert(
      fc.property(someUses, (all) => {
        expect(sortUses(all, 'newest')).toEqual(sortUses(all, 'oldest').reverse());
      }),
    );
  });
});
