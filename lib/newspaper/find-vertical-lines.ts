import { overlap } from './box.ts';
import { GlyphCells } from './glyph-cells.ts';
import { isSpace } from './join-glyphs.ts';
import type { Glyph } from './page-content.ts';

/** Ems between two glyphs of one vertical line. */
const PITCH = 1.1;
/** Ems: glyphs nearer than this beside each other are neighbours on a line across. */
const TOUCHING = 0.12;
/** From so many glyphs on a stack is a vertical line. */
const FEWEST = 3;

/**
 * Takes out text that runs down the page: set so by the file, or single characters drawn one below the other, each
 * nearer to the one below than to anything beside it. Body text stacks up too, but there neighbours touch.
 */
export function findVerticalLines(glyphs: readonly Glyph[]): {
  readonly vertical: readonly (readonly Glyph[])[];
  readonly rest: readonly Glyph[];
} {
  const set = glyphs.filter((glyph) => glyph.direction === 'down' && !isSpace(glyph));
  const across = glyphs.filter((glyph) => glyph.direction === 'across');
  const stacked = lonely(across.filter((glyph) => !isSpace(glyph)));
  const stacks = [...stack(set, 1), ...stack(stacked, FEWEST)];
  const taken = new Set(stacks.flat());
  return { vertical: stacks, rest: across.filter((glyph) => !taken.has(glyph)) };
}

/** Glyphs with nothing of their size beside them that is as near as the one above or below. */
function lonely(glyphs: readonly Glyph[]): Glyph[] {
  const cells = new GlyphCells();
  for (const glyph of glyphs) cells.add(glyph);
  return glyphs.filter((glyph) => {
    const reach = 2.3 * glyph.size;
    let beside = Infinity;
    let stacked = Infinity;
    for (const other of cells.near(glyph, reach, reach)) {
      if (other === glyph || !isNearSize(other, glyph)) continue;
      const across = -overlap(glyph.left, glyph.right, other.left, other.right);
      const down = -overlap(glyph.top, glyph.bottom, other.top, other.bottom);
      const centred = Math.abs(other.left + other.right - glyph.left - glyph.right) < 0.5 * glyph.size;
      if (down < -0.5 * glyph.size) beside = Math.min(beside, Math.max(0, across));
      else if (centred && down > -0.3 * glyph.size) stacked = Math.min(stacked, Math.max(0, down));
      if (beside <= TOUCHING * glyph.size) return false;
    }
    return stacked <= PITCH * glyph.size && beside > stacked + 0.05 * glyph.size;
  });
}

function isNearSize(a: Glyph, b: Glyph): boolean {
  return Math.max(a.size, b.size) < 1.3 * Math.min(a.size, b.size);
}

/** Chains glyphs that stand one below the other, of one size, none far from the next. */
function stack(glyphs: readonly Glyph[], fewest: number): Glyph[][] {
  const open: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.top - b.top)) {
    const part = open.findLast((chain) => {
      const above = chain.at(-1);
      return (
        above !== undefined &&
        Math.abs(above.left + above.right - glyph.left - glyph.right) < 0.5 * glyph.size &&
        Math.abs(above.size - glyph.size) < 0.12 * glyph.size &&
        glyph.top - above.bottom < PITCH * glyph.size &&
        glyph.top > above.top + 0.5 * glyph.size
      );
    });
    if (part === undefined) open.push([glyph]);
    else part.push(glyph);
  }
  return open.filter((chain) => chain.length >= fewest);
}
