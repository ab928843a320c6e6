import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outerPairs, pairMarks } from '../../../lib/text/pair-marks.ts';

const pairs = (text: string): string[] =>
  pairMarks(text).map(({ open, close }) => text.slice(open, close + 1));

it.each([
  ['“甲”“乙”', ['“甲”', '“乙”']],
  ['“甲‘乙’丙”', ['“甲‘乙’丙”', '‘乙’']],
  ['《甲“乙”丙》', ['《甲“乙”丙》', '“乙”']],
  ['“甲（乙”丙）', ['“甲（乙”']],
  ['“甲“乙”', ['“乙”']],
  ['甲”乙“', []],
  ['"甲"和"乙"', ['"甲"', '"乙"']],
  ['（甲(乙)丙）', ['（甲(乙)丙）', '(乙)']],
])('pairs %s', (text, expected) => {
  expect(pairs(text)).toEqual(expected);
});

const marked = fc
  .array(fc.constantFrom(...'“”‘’《》（）"甲乙'), { maxLength: 30 })
  .map((all) => all.join(''));

it('gives pairs in order, each inside or outside another, no mark in two', () => {
  fc.assert(
    fc.property(marked, (text) => {
      const all = pairMarks(text);
      const used = all.flatMap(({ open, close }) => [open, close]);
      expect(new Set(used).size).toBe(used.length);
      expect(all.map(({ open }) => open)).toEqual(all.map(({ open }) => open).toSorted((a, b) => a - b));
      for (const a of all) {
        for (const b of all) expect(a.open < b.open && b.open < a.close && a.close < b.close).toBe(false);
      }
    }),
  );
});

it('knows the pairs that stand in no other', () => {
  fc.assert(
    fc.property(marked, (text) => {
      const all = pairMarks(text);
      const outer = all.filter((a) => !all.some((b) => b.open < a.open && a.close < b.close));
      expect(outerPairs(all)).toEqual(outer);
    }),
  );
});
