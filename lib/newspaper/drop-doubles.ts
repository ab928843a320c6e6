import type { Glyph } from './page-content.ts';

/** Ems: two equal glyphs nearer than this are one drawn twice; neighbours are at least a thin letter apart. */
const NEAR = 0.15;
/** Points: side of the cells in which the glyphs are looked up. */
const CELL = 8;

/** Leaves out glyphs drawn a second time over themselves to look bold or to cast a shadow. The order stays. */
export function dropDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const cells = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const column = Math.floor(glyph.left / CELL);
    const row = Math.floor(glyph.baseline / CELL);
    for (let x = column - 1; x <= column + 1; x += 1) {
      for (let y = row - 1; y <= row + 1; y += 1) {
        if (cells.get(`${x},${y}`)?.some((other) => isSame(glyph, other))) return false;
      }
    }
    const key = `${column},${row}`;
    cells.set(key, [...(cells.get(key) ?? []), glyph]);
    return true;
  });
}

function isSame(a: Glyph, b: Glyph): boolean {
  const near = NEAR * Math.min(a.size, b.size);
  return (
    a.text === b.text &&
    Math.abs(a.left - b.left) < near &&
    Math.abs(a.baseline - b.baseline) < near &&
    Math.abs(a.size - b.size) < 0.1 * a.size
  );
}
