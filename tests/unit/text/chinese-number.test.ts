import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../../lib/text/chinese-number.ts';

const digits = '零一二三四五六七八九';

/** A number below a hundred million in full Chinese numerals. */
function spell(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    const gap = rest > 0 && rest < 1_000 ? '零' : '';
    return `${spell(Math.floor(value / 10_000))}万${gap}${rest > 0 ? spell(rest) : ''}`;
  }
  let text = '';
  let gap = false;
  for (const [rank, name] of [
    [1_000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / rank) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${digits[digit]}${name}`;
      gap = false;
    }
  }
  return text || '零';
}

describe('chineseNumber', () => {
  it.each([
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零八', 108],
    ['两千三百', 2_300],
    ['三万五千', 35_000],
    ['一亿二千万', 120_000_000],
    ['三万亿', 3e12],
    ['百万', 1_000_000],
    ['十二点五', 12.5],
  ])('reads %s', (text, value) => {
    expect(chineseNumber(text)).toBe(value);
  });

  it.each(['', '二〇二五', '一七一', '四五', '十百', '百百', '三点', '点五', '一点二点三', '多', '万万亿亿'])(
    'takes %j for no number',
    (text) => {
      expect(chineseNumber(text)).toBeNull();
    },
  );

  it('reads every number as it is spelt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(chineseNumber(spell(value))).toBe(value);
      }),
    );
  });

  it('gives a number or nothing for any numerals', () => {
    const numerals = fc.array(fc.constantFrom(...digits, ...'十百千万亿两〇点'), { maxLength: 9 });
    fc.assert(
      fc.property(numerals, (parts) => {
        const value = chineseNumber(parts.join(''));
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
