import type { Span } from '../text/span.ts';
import type { Diagonals } from './likely-diagonals.ts';

/** What a character is worth that agrees. */
export const agreed = 2;
/** What a character costs that was left out, put in, or took another's place. */
export const differed = 1;

/** Where some words stand in a text. */
export interface LaidWords extends Span {
  /** What agrees, less what differs. */
  readonly gain: number;
}

/** Words may shift against themselves by so much more than their votes tell, but not to the place beside theirs. */
const mostSlack = 6;
/** A cell holds the gain above these bits, and in them the column in which its way began: the greater is the better. */
const beginBits = 12;
const one = 1 << beginBits;
const never = -(1 << 30);
/** After so many rows it is asked whether enough can still be gained. */
const rowsBetween = 8;

/** Longer words might gain more than a cell holds. */
const longest = 100_000;
/** Words that repeat themselves may as well begin so far away, where this much less is gained. */
const leastApart = 2;
const almost = 2;

/** A row of cells, kept between calls; the next row is written over it. */
let cells = new Int32Array(0);

/**
 * Lays words along a text, given with its units, between two diagonals so that the gain is greatest (dynamic
 * programming in a band); what the text has before and after them costs nothing. None where less than `least` is
 * gained, several where they may as well begin elsewhere.
 */
export function layWords(
  words: string,
  text: string,
  units: Uint16Array,
  { from, to }: Diagonals,
  least: number,
): LaidWords[] {
  const all = agreed * words.length;
  if (all < least || words.length > longest) return [];
  if (from === to && from >= 0 && text.startsWith(words, from))
    return [{ start: from, end: from + words.length, gain: all }];
  const slack = Math.min(mostSlack, words.length >> 1);
  const origin = from - slack;
  const width = to - from + 2 * slack + 1;
  if (cells.length <= width) cells = new Int32Array(2 * width);
  for (let column = 0; column < width; column++) cells[column] = column;
  cells[width] = never;
  for (let row = 0; row < words.length; row++) {
    fillRow(width, words.charCodeAt(row), units, origin + row);
    const left = agreed * (words.length - row - 1);
    if (row % rowsBetween === 0 && (bestCell(width) >> beginBits) + left < least) return [];
  }
  return read(width, text.length, origin, words.length, least);
}

/** Reads the last row: the best way, and those that begin elsewhere. */
function read(width: number, length: number, origin: number, rows: number, least: number): LaidWords[] {
  const enough = Math.max(least, (bestCell(width) >> beginBits) - almost);
  const laid: LaidWords[] = [];
  const columns = Array.from({ length: width }, (_, column) => column);
  columns.sort((a, b) => (cells[b] as number) - (cells[a] as number));
  for (const column of columns) {
    const cell = cells[column] as number;
    const gain = cell >> beginBits;
    if (gain < enough) break;
    const start = Math.max(0, origin + (cell & (one - 1)));
    if (laid.some((other) => Math.abs(other.start - start) < leastApart)) continue;
    laid.push({ start, end: Math.min(length, origin + rows + column), gain });
  }
  return laid;
}

function fillRow(width: number, unit: number, units: Uint16Array, shift: number): void {
  let left = never;
  for (let column = 0; column < width; column++) {
    const along = (cells[column] as number) + (units[shift + column] === unit ? agreed : -differed) * one;
    const lost = (cells[column + 1] as number) - differed * one;
    const best = Math.max(along, lost, left);
    cells[column] = best;
    left = best - differed * one;
  }
}

function bestCell(width: number): number {
  let best = never;
  for (let column = 0; column < width; column++) {
    if ((cells[column] as number) > best) best = cells[column] as number;
  }
  return best;
}
