import { nextRow } from '../page-terms/next-row.ts';

/** Rows `first` up to, not including, `last`. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** Where a list of rows of one height stands in its viewport, CSS pixels. */
export interface ListPlace {
  readonly count: number;
  readonly rowHeight: number;
  /** Upper edge of the list in the viewport: negative once it is scrolled past. */
  readonly top: number;
  readonly viewport: number;
}

/** Ranges begin and end at multiples of this, so that not every scrolled row means drawing anew. */
const step = 8;

/** The rows to draw: those in the viewport and a viewport's worth on either side, for fast scrolling. */
export function windowRows({ count, rowHeight, top, viewport }: ListPlace): RowRange {
  if (rowHeight <= 0 || count === 0) return { first: 0, last: Math.min(count, step) };
  const begin = Math.floor((-top - viewport) / rowHeight / step) * step;
  const end = Math.ceil((2 * viewport - top) / rowHeight / step) * step;
  const last = clamp(end, 0, count);
  return { first: clamp(begin, 0, Math.max(0, last - 1)), last };
}

/** The rows of a range and, in its place, the one that has the focus: taken away, it would drop it. */
export function rowsToDraw({ first, last }: RowRange, current: number, count: number): readonly number[] {
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  if (current < 0 || current >= count) return rows;
  if (current < first) return [current, ...rows];
  return current >= last ? [...rows, current] : rows;
}

/** Where a key leads from a row; null for keys that don't move. `page` is how many rows a viewport holds. */
export function rowAfterKey(key: string, from: number, count: number, page: number): number | null {
  if (key === 'PageDown' && count > 0) return Math.min(from + page, count - 1);
  if (key === 'PageUp' && count > 0) return Math.max(from - page, 0);
  return nextRow(key, from, count);
}

/** How far to scroll, CSS pixels, until a box lies between two edges of the viewport; 0 where it does. */
export function scrollToReveal(box: { top: number; bottom: number }, upper: number, lower: number): number {
  if (box.top < upper) return box.top - upper;
  return box.bottom > lower ? Math.min(box.bottom - lower, box.top - upper) : 0;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
