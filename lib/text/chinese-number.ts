const digits = new Map([...'零一二三四五六七八九'].map((digit, value): [string, number] => [digit, value]));
digits.set('〇', 0).set('两', 2);
const ranks = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1_000],
]);

/** Longer numerals are none that a newspaper would print, UTF-16 units. */
const longest = 24;

/** Characters of Chinese numerals, for a character class. */
export const numeralCharacters = '零〇一二三四五六七八九两十百千万亿';

/**
 * The value of a number written in Chinese numerals (`三百二十`, `两万五千`, `十二点五`, `百万`); null for what
 * is none: digits in a row (`二〇二五`, `一七一`), ranks in the wrong order, anything else.
 */
export function chineseNumber(text: string): number | null {
  const [whole = '', fraction, ...more] = text.split('点');
  if (more.length > 0 || text.length > longest) return null;
  const value = wholeNumber(whole);
  if (value === null || fraction === undefined) return value;
  const decimals = [...fraction].map((digit) => digits.get(digit));
  if (decimals.length === 0 || decimals.includes(undefined)) return null;
  return Number(`${value}.${decimals.join('')}`);
}

function wholeNumber(text: string): number | null {
  const at = Math.max(text.lastIndexOf('亿'), text.lastIndexOf('万'));
  if (at < 0) return belowTenThousand(text);
  const hundredMillions = text.lastIndexOf('亿');
  const split = hundredMillions >= 0 ? hundredMillions : at;
  const head = text.slice(0, split);
  const tail = text.slice(split + 1);
  const many = head === '' ? 1 : wholeNumber(head);
  const rest = tail === '' ? 0 : wholeNumber(tail);
  const rank = hundredMillions >= 0 ? 100_000_000 : 10_000;
  return many === null || rest === null || many >= rank || rest >= rank ? null : many * rank + rest;
}

function belowTenThousand(text: string): number | null {
  if (text === '') return null;
  let value = 0;
  let lowest = 10_000;
  let digit: number | null = null;
  for (const character of text) {
    const rank = ranks.get(character);
    const next = digits.get(character);
    if (rank !== undefined) {
      if (rank >= lowest || digit === 0) return null;
      value += (digit ?? 1) * rank;
      lowest = rank;
      digit = null;
    } else if (next !== undefined && (digit === null || digit === 0)) digit = next;
    else return null;
  }
  return value + (digit ?? 0);
}
