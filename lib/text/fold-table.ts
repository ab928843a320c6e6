import traditionalPairs from 'opencc-js/dict/TSCharacters';
import { quotationMarks } from './quotation-marks.ts';

/** What a unit folds to where it leaves nothing behind. */
export const dropped = 0;
/** What every kind of white space folds to. */
export const space = 0x20;

/** Zero-width, soft and directional characters and variation selectors, as ranges with both ends in. */
const invisible: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

const whiteSpace =
  '\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000';

/** One thing written in many ways: the first character of each row stands for the others. */
const variants: readonly string[] = ['·・•‧∙⋅･', '-‐‑‒–⁃−﹣', '—―─', ':∶︰', '~〜', '…⋯'];

let table: Uint16Array | null = null;

/**
 * What is added to each UTF-16 unit, modulo 2¹⁶, to fold it: see `foldUnit`. Nothing for most of them, so that a table
 * can be made without writing to each. Made at first use; about a millisecond.
 */
export function foldTable(): Uint16Array {
  table ??= createFoldTable();
  return table;
}

/**
 * What a unit folds to: `dropped`, `space`, or the unit that stands for it. Half width for full width, lower case for
 * Latin, simplified for traditional, one dot, one dash.
 */
export function foldUnit(folds: Uint16Array, unit: number): number {
  return (unit + (folds[unit] as number)) & 0xffff;
}

function createFoldTable(): Uint16Array {
  const folds = new Uint16Array(0x10000);
  const put = (unit: number, fold: number): void => {
    folds[unit] = fold - unit;
  };
  addTraditional(folds, put);
  for (const [first, last] of [...invisible, [0, space - 1] as const, [0x7f, 0x9f] as const])
    for (let unit = first; unit <= last; unit++) put(unit, dropped);
  for (const character of whiteSpace) put(character.charCodeAt(0), space);
  for (const character of quotationMarks) put(character.charCodeAt(0), dropped);
  for (const row of variants) for (const character of row) put(character.charCodeAt(0), row.charCodeAt(0));
  // From U+FF01 to U+FF5E stand the full-width forms of U+0021 to U+007E.
  for (let unit = 0xff01; unit <= 0xff5e; unit++) put(unit, foldUnit(folds, unit - 0xfee0));
  // Basic Latin, Latin-1, Latin Extended-A, and their full-width forms.
  for (let unit = 0x41; unit < 0x180; unit++) put(unit, lowerCase(foldUnit(folds, unit)));
  for (let unit = 0xff21; unit <= 0xff3a; unit++) put(unit, lowerCase(foldUnit(folds, unit)));
  return folds;
}

function lowerCase(fold: number): number {
  const lower = String.fromCharCode(fold).toLowerCase();
  return fold > space && lower.length === 1 ? lower.charCodeAt(0) : fold;
}

function addTraditional(folds: Uint16Array, put: (unit: number, fold: number) => void): void {
  for (let at = 0; at < traditionalPairs.length; ) {
    const bar = traditionalPairs.indexOf('|', at);
    const end = bar < 0 ? traditionalPairs.length : bar;
    // Pairs with a character beyond the basic plane would change the number of units, and no term has one.
    if (end - at === 3) {
      // Pairs are sorted, so one that leads to another (薴 → 苧 → 苎) comes after it.
      put(traditionalPairs.charCodeAt(at), foldUnit(folds, traditionalPairs.charCodeAt(at + 2)));
    }
    at = end + 1;
  }
}
