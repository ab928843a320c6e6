import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRowSlots } from '../../../components/concept/row-slots.ts';

const drawings = fc.array(fc.uniqueArray(fc.nat(60), { maxLength: 12 }), { minLength: 1, maxLength: 20 });

it('gives every row a number of its own, the same while it is drawn', () => {
  fc.assert(
    fc.property(drawings, (steps) => {
      const slotsOf = createRowSlots();
      let before: ReadonlyMap<number, number> = new Map();
      for (const rows of steps) {
        const slots = slotsOf(rows);
        expect([...slots.keys()]).toEqual(rows);
        expect(new Set(slots.values()).size).toBe(rows.length);
        for (const row of rows) if (before.has(row)) expect(slots.get(row)).toBe(before.get(row));
        before = slots;
      }
    }),
  );
});

it('lets a list that is thrown fill its lines anew', () => {
  const slotsOf = createRowSlots();
  expect([...slotsOf([0, 1, 2]).values()]).toEqual([0, 1, 2]);
  expect([...slotsOf([70, 71, 72]).values()]).toEqual([0, 1, 2]);
  expect([...slotsOf([71, 72, 73]).values()]).toEqual([1, 2, 0]);
});
