import type { Glyph } from './page-content.ts';

/** Glyphs on one baseline across the whole page, from left to right: lines of several columns, headlines. */
export interface Row {
  readonly baseline: number;
  readonly size: number;
  readonly glyphs: readonly Glyph[];
}

/** Ems by which glyphs of one line may stand off its baseline. */
const OFF = 0.2;

/** Sorts the glyphs set across the page into rows, from top to bottom. */
export function findRows(glyphs: readonly Glyph[]): Row[] {
  const byBaseline = glyphs.toSorted((a, b) => a.baseline - b.baseline);
  const open: { baseline: number; size: number; glyphs: Glyph[] }[] = [];
  const rows: Row[] = [];
  for (const glyph of byBaseline) {
    while (open[0] !== undefined && open[0].baseline < glyph.baseline - OFF * open[0].size)
      close(open.shift());
    const row = open.find(
      ({ baseline, size }) =>
        glyph.baseline - baseline <= OFF * Math.min(size, glyph.size) && sameSize(size, glyph.size),
    );
    if (row === undefined) open.push({ baseline: glyph.baseline, size: glyph.size, glyphs: [glyph] });
    else row.glyphs.push(glyph);
  }
  for (const row of open) close(row);
  return rows.toSorted((a, b) => a.baseline - b.baseline);

  function close(row: (typeof open)[number] | undefined): void {
    if (row !== undefined) rows.push({ ...row, glyphs: row.glyphs.toSorted((a, b) => a.left - b.left) });
  }
}

/** Digits and Latin letters are often set a little larger or smaller than the Chinese around them. */
function sameSize(a: number, b: number): boolean {
  return Math.max(a, b) <= 1.35 * Math.min(a, b);
}
