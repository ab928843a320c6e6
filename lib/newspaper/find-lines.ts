import { union } from './box.ts';
import { findVerticalLines } from './find-vertical-lines.ts';
import { gutterTest } from './gutters.ts';
import { isSpace, joinGlyphs, WESTERN } from './join-glyphs.ts';
import type { Line } from './line.ts';
import type { Box, Glyph } from './page-content.ts';
import { passageText } from './passage.ts';
import { findRows, type Row } from './rows.ts';

/** Ratio up to which neighbours are of one size; Western text among Chinese may differ more. */
const SAME = 1.12;
const SAME_WESTERN = 1.35;

/** Puts a page's glyphs together into lines, each within one column. Blank ones are left out. */
export function findLines(glyphs: readonly Glyph[], rules: readonly Box[], page: number): Line[] {
  const { vertical, rest } = findVerticalLines(glyphs);
  const rows = findRows(rest);
  const isGutter = gutterTest(rows, rules, commonSize(rest));
  const lines = rows.flatMap((row, at) => splitRow(row, at));
  const down = vertical.map((part) => makeLine(part, page, true));
  return [...down, ...lines].filter((line) => line.text !== '');

  function splitRow(row: Row, index: number): Line[] {
    const printed = row.glyphs.filter((glyph) => !isSpace(glyph));
    const parts: Glyph[][] = [];
    for (const glyph of row.glyphs) {
      const part = parts.at(-1);
      const before = part?.findLast((each) => !isSpace(each));
      if (part === undefined || before === undefined || isSpace(glyph)) {
        if (part === undefined) parts.push([glyph]);
        else part.push(glyph);
        continue;
      }
      const at = printed.indexOf(glyph);
      const gap = {
        row: index,
        before,
        after: glyph,
        nearby: nearbyGaps(printed, at),
        drawn: isSpace(part.at(-1) ?? glyph),
      };
      if (fitsSize(before, glyph) && !isGutter(gap)) part.push(glyph);
      else parts.push([glyph]);
    }
    return parts.map((part) => makeLine(part, page, false));
  }
}

/** The size that most glyphs have, to half a point. */
function commonSize(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const glyph of glyphs) {
    if (isSpace(glyph)) continue;
    const size = Math.round(glyph.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [10, 0])[0];
}

function makeLine(part: readonly Glyph[], page: number, vertical: boolean): Line {
  const printed = part.filter((glyph) => !isSpace(glyph));
  const chinese = printed.filter((glyph) => !WESTERN.test(glyph.text));
  const passage = joinGlyphs(part, page, vertical);
  return {
    ...union(printed.length === 0 ? part : printed),
    passage,
    text: passageText(passage),
    baseline: printed[0]?.baseline ?? 0,
    size: commonest(printed.map((glyph) => glyph.size)) ?? 0,
    font: commonest((chinese.length === 0 ? printed : chinese).map((glyph) => glyph.font)) ?? '',
    bold: printed.filter((glyph) => glyph.bold).length * 2 > printed.length,
    vertical,
  };
}

function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[T, number] | undefined>(
    (best, entry) => (best === undefined || entry[1] > best[1] ? entry : best),
    undefined,
  )?.[0];
}

/** The two gaps on either side of the one before `printed[at]`, as far as there are any. */
function nearbyGaps(printed: readonly Glyph[], at: number): number[] {
  return [at - 2, at - 1, at + 1, at + 2].flatMap((place) => {
    const before = printed[place - 1];
    const after = printed[place];
    return before === undefined || after === undefined ? [] : [Math.max(0, after.left - before.right)];
  });
}

function fitsSize(a: Glyph, b: Glyph): boolean {
  const ratio = Math.max(a.size, b.size) / Math.min(a.size, b.size);
  const western = WESTERN.test(a.text) || WESTERN.test(b.text);
  // Across a gap, one line has one size to the hair.
  if (!western && b.left - a.right > 0.4 * a.size) return ratio <= 1.015;
  return ratio <= SAME || (ratio <= SAME_WESTERN && western);
}
