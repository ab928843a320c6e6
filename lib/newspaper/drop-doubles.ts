import { GlyphCells } from './glyph-cells.ts';
import type { Glyph } from './page-content.ts';

/** Ems: two equal glyphs nearer than this are one drawn twice; neighbours are at least a thin letter apart. */
const NEAR = 0.15;
/** Leaves out glyphs drawn a second time over themselves to look bold or to cast a shadow. The order stays. */
export function dropDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept = new GlyphCells();
  return glyphs.filter((glyph) => {
    const near = NEAR * glyph.size;
    if (kept.near(glyph, near, near).some((other) => isSame(glyph, other))) return false;
    kept.add(glyph);
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
