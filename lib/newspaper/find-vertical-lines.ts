import { overlap } from './box.ts';
import { makeLine } from './find-lines.ts';
import { isSpace } from './join-glyphs.ts';
import type { Line } from './line.ts';
import type { Glyph } from './page-content.ts';

/** Ems between two glyphs of one vertical line. */
const PITCH = 1.1;
/** From so many glyphs on a stack is a vertical line. */
const FEWEST = 3;

/**
 * Takes out text that runs down the page: set so by the file, or single characters drawn one below the other, each
 * nearer to the one below than to anything beside it. Body text stacks up too, but there neighbours touch.
 */
export function findVerticalLines(glyphs: readonly Glyph[]): { vertical: Line[]; rest: Glyph[] } {
  const set = glyphs.filter((glyph) => glyph.direction === 'down' && !isSpace(glyph));
  const across = glyphs.filter((glyph) => glyph.direction === 'across');
  const stacked = lonely(across.filter((glyph) => !isSpace(glyph)));
  const stacks = [...stack(set, 1), ...stack(stacked, FEWEST)];
  const taken = new Set(stacks.flat());
  const vertical = stacks.map((part) => makeLine(part, true));
  return { vertical, rest: glyphs.filter((glyph) => glyph.direction !== 'down' && !taken.has(glyph)) };
}

/** Glyphs with nothing of their size beside them that is as near as the one above or below. */
function lonely(glyphs: readonly Glyph[]): Glyph[] {
  const cells = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    const key = cellOf(glyph.left, glyph.top);
    cells.set(key, [...(cells.get(key) ?? []), glyph]);
  }
  return glyphs.filter((glyph) => {
    const near = around(glyph).filter(
      (other) => other !== glyph && Math.max(other.size, glyph.size) < 1.3 * Math.min(other.size, glyph.size),
    );
    const beside = nearest(
      near
        .filter((other) => overlap(glyph.top, glyph.bottom, other.top, other.bottom) > 0.5 * glyph.size)
        .map((other) => -overlap(glyph.left, glyph.right, other.left, other.right)),
    );
    const stacked = nearest(
      near
        .filter(
          (other) =>
            Math.abs(other.left + other.right - glyph.left - glyph.right) < 0.5 * glyph.size &&
            overlap(glyph.top, glyph.bottom, other.top, other.bottom) < 0.3 * glyph.size,
        )
        .map((other) => -overlap(glyph.top, glyph.bottom, other.top, other.bottom)),
    );
    return stacked <= PITCH * glyph.size && beside > stacked + 0.05 * glyph.size && beside > 0.12 * glyph.size;
  });

  function around(glyph: Glyph): Glyph[] {
    const found: Glyph[] = [];
    const reach = 2.2 * glyph.size;
    for (let x = glyph.left - reach; x <= glyph.right + reach + CELL; x += CELL) {
      for (let y = glyph.top - reach; y <= glyph.bottom + reach + CELL; y += CELL)
        found.push(...(cells.get(cellOf(x, y)) ?? []));
    }
    return found;
  }
}

/** Points: side of the cells in which neighbours are looked up. */
const CELL = 24;
const cellOf = (x: number, y: number): string => `${Math.floor(x / CELL)},${Math.floor(y / CELL)}`;
const nearest = (gaps: readonly number[]): number => Math.min(Infinity, ...gaps.map((gap) => Math.max(0, gap)));

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
