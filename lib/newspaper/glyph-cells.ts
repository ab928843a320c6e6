import type { Glyph } from './page-content.ts';

/** Points: side of a cell. */
const SIDE = 24;
/** Cells from left to right; no page is wider than this many. */
const ROW = 1 << 14;

/** Glyphs sorted into square cells by their left upper corner, to find those near a place. */
export class GlyphCells {
  readonly #cells = new Map<number, Glyph[]>();

  add(glyph: Glyph): void {
    const key = keyOf(cellOf(glyph.left), cellOf(glyph.top));
    const cell = this.#cells.get(key);
    if (cell === undefined) this.#cells.set(key, [glyph]);
    else cell.push(glyph);
  }

  /** The glyphs whose corner is within about this many points of a glyph's own; more may come, never fewer. */
  near(glyph: Glyph, across: number, down: number): Glyph[] {
    const found: Glyph[] = [];
    for (let y = cellOf(glyph.top - down); y <= cellOf(glyph.top + down); y += 1) {
      for (let x = cellOf(glyph.left - across); x <= cellOf(glyph.left + across); x += 1)
        found.push(...(this.#cells.get(keyOf(x, y)) ?? []));
    }
    return found;
  }
}

const cellOf = (points: number): number => Math.floor(points / SIDE);
const keyOf = (x: number, y: number): number => y * ROW + x;
