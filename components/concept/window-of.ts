import type { Span } from '../../lib/text/span.ts';

/** Rows are drawn in steps of so many, or a list would be drawn anew for every row that it scrolls by. */
const step = 8;

/** The first row in sight of a list that is scrolled by so many pixels, rounded down to whole steps. */
export function firstRow(scrolled: number, rowHeight: number): number {
  return rowHeight > 0 ? Math.floor(scrolled / rowHeight / step) * step : 0;
}

/** Rows before and after those in sight, so that a wheel's turn finds them drawn. */
const spare = 16;

/**
 * The rows of a long list that are to be in the document, `[start, end)`: those in sight from `first` on, and some
 * before and after. Heights in pixels.
 */
export function windowOf(first: number, height: number, rowHeight: number, count: number): Span {
  if (rowHeight <= 0) return { start: 0, end: 0 };
  const inSight = Math.ceil(height / rowHeight / step) * step;
  const start = Math.max(0, Math.min(first, count) - spare);
  return { start, end: Math.min(count, first + inSight + step + spare) };
}
