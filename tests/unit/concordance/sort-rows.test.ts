import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concordanceRows } from '../../../lib/concordance/concordance-rows.ts';
import { isByContext, sortByContext } from '../../../lib/concordance/sort-rows.ts';
import { someTexts, textOf } from './some-texts.ts';

const rowsOf = (...blocks: string[]) => concordanceRows(textOf(1, blocks), 'a', '2026-08-12');
const lefts = (...blocks: string[]) => sortByContext(rowsOf(...blocks), 'left').map(({ left }) => left);
const rights = (...blocks: string[]) => sortByContext(rowsOf(...blocks), 'right').map(({ right }) => right);

describe('the order of rows', () => {
  it('is by pinyin of what follows', () => {
    expect(rights('{甲}做', '{甲}办', '{甲}', '{甲}听', '{甲}办理')).toEqual(['', '办', '办理', '听', '做']);
  });

  it('is by pinyin of what goes before, read from the term outwards', () => {
    expect(lefts('深化{甲}', '推进{甲}', '做好{甲}', '持续深化{甲}', '完善{甲}')).toEqual([
      '做好',
      '深化',
      '持续深化',
      '推进',
      '完善',
    ]);
  });

  it('leaves rows with the same context as they were given', () => {
    const rows = rowsOf('{甲}听', '{甲}办', '{甲}听', '{甲}办');
    expect(sortByContext(rows, 'right').map(({ place }) => place)).toEqual([1, 3, 0, 2]);
    expect(sortByContext([...rows].reverse(), 'right').map(({ place }) => place)).toEqual([3, 1, 2, 0]);
  });

  it('has every occurrence once, on either side', () => {
    fc.assert(
      fc.property(someTexts, fc.constantFrom('left', 'right'), (texts, side) => {
        const rows = texts.flatMap((text) => concordanceRows(text, 'a', '2026-08-12'));
        const sorted = sortByContext(rows, side);
        expect(sorted).toHaveLength(rows.length);
        expect(new Set(sorted)).toEqual(new Set(rows));
      }),
    );
  });

  it('agrees with the collator where characters differ', () => {
    const collator = new Intl.Collator('zh-CN');
    const clause = fc.array(fc.constantFrom(...'街道办实事听民声，。1a'), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(clause, { maxLength: 12 }), (clauses) => {
        const sorted = rights(...clauses.map((each) => `{甲}${each.join('')}`));
        for (const [at, right] of sorted.slice(1).entries()) {
          const before = Array.from(sorted[at] ?? '');
          const after = Array.from(right);
          const differs = before.findIndex((character, index) => character !== after[index]);
          if (differs === -1) continue;
          expect(collator.compare(before[differs] ?? '', after[differs] ?? '')).toBeLessThan(0);
        }
      }),
    );
  });

  it('needs the texts only for contexts', () => {
    expect((['newest', 'oldest', 'left', 'right'] as const).map(isByContext)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
