import type { Span } from '../text/span.ts';
import { agreed, differed } from './lay-words.ts';

/** Every way to lay some words on a stretch of a text: what is gained up to each cell of a band, and from it on. */
export interface Ways {
  readonly words: string;
  readonly units: Uint16Array;
  readonly upTo: Int16Array;
  readonly onwards: Int16Array;
  /** Place in the text of the first column in row 0. Columns begin with 1; on either side is one that nothing reaches. */
  readonly origin: number;
  readonly width: number;
  /** Words may stand on no other place of the text. */
  readonly limits: Span;
}

/** Where a part of the words stands, by the best way and by all that are almost as good. */
export interface FollowedPart extends Span {
  /** What all of them cover, and what any of them covers, in characters. */
  readonly least: number;
  readonly most: number;
  /** What agrees in the best, less what differs. */
  readonly gain: number;
}

/** The places of one end of a part: of the best way, and of all that are almost as good. */
interface Edge {
  readonly place: number;
  readonly first: number;
  readonly last: number;
}

const never = -20_000;
/** Longer words gain more than a cell holds. */
export const longestWords = 8_000;
const slack = 8;
/** A way that gains so much less than the best may still be what happened. */
const almost = 3;

/** Lays words, no more than `longestWords`, on a stretch of a text in every way: inside the limits, and not far from it. */
export function layAllWays(words: string, units: Uint16Array, { start, end }: Span, limits: Span): Ways {
  const grown = end - start - words.length;
  const width = Math.abs(grown) + 2 * slack + 1;
  const size = (words.length + 1) * (width + 2);
  const ways: Ways = {
    words,
    units,
    upTo: new Int16Array(size).fill(never),
    onwards: new Int16Array(size).fill(never),
    origin: start + Math.min(0, grown) - slack - 1,
    width,
    limits,
  };
  for (let row = 0; row <= words.length; row++) fillUpTo(ways, row);
  for (let row = words.length; row >= 0; row--) fillOnwards(ways, row);
  return ways;
}

/** What became of a part of the words, which is not empty; null where the ways lead nowhere. */
export function followPart(ways: Ways, part: Span): FollowedPart | null {
  const { upTo, width, origin } = ways;
  const stride = width + 2;
  const best = mostGained(ways);
  const from = firstEdge(ways, part.start, best - almost);
  const to = lastEdge(ways, part.end, best - almost);
  if (!from || !to) return null;
  const gainAt = (row: number, place: number): number => upTo[row * stride + place - origin - row] as number;
  return {
    start: from.place,
    end: to.place,
    least: Math.max(0, to.first - from.last),
    most: to.last - from.first,
    gain: gainAt(part.end, to.place) - gainAt(part.start, from.place),
  };
}

/** What the best way gains between two places of the text, both inside the words' stretch. */
export function gainBetween(ways: Ways, { start, end }: Span): number {
  const { words, upTo, onwards, width, origin } = ways;
  const best = mostGained(ways);
  const gainAt = (place: number): number => {
    for (let row = 0; row <= words.length; row++) {
      const column = place - origin - row;
      if (column < 1 || column > width) continue;
      const index = row * (width + 2) + column;
      if ((upTo[index] as number) + (onwards[index] as number) === best) return upTo[index] as number;
    }
    return never;
  };
  return gainAt(end) - gainAt(start);
}

function mostGained({ words, upTo, width }: Ways): number {
  let best = never;
  for (let index = words.length * (width + 2); index < upTo.length; index++)
    best = Math.max(best, upTo[index] as number);
  return best;
}

/** Where a row's character begins. What was put in before it doesn't belong to it. */
function firstEdge(
  { words, units, upTo, onwards, origin, width }: Ways,
  row: number,
  least: number,
): Edge | null {
  const unit = words.charCodeAt(row);
  const place = origin + row;
  const index = row * (width + 2);
  const next = index + width + 2;
  return edgeOf(width, place, least, false, (column) => {
    const along = (onwards[next + column] as number) + (units[place + column] === unit ? agreed : -differed);
    const lost = (onwards[next + column - 1] as number) - differed;
    return (upTo[index + column] as number) + Math.max(along, lost);
  });
}

/** Where the character before a row ends. What was put in after it doesn't belong to it. */
function lastEdge(
  { words, units, upTo, onwards, origin, width }: Ways,
  row: number,
  least: number,
): Edge | null {
  const unit = words.charCodeAt(row - 1);
  const place = origin + row;
  const index = row * (width + 2);
  const previous = index - width - 2;
  return edgeOf(width, place, least, true, (column) => {
    const isSame = units[place + column - 1] === unit;
    const along = (upTo[previous + column] as number) + (isSame ? agreed : -differed);
    const lost = (upTo[previous + column + 1] as number) - differed;
    return (onwards[index + column] as number) + Math.max(along, lost);
  });
}

/** The columns, each one place further, of the ways that gain enough; of several best ones the last, or the first. */
function edgeOf(
  width: number,
  origin: number,
  least: number,
  takesLast: boolean,
  gainAt: (column: number) => number,
): Edge | null {
  let [place, best] = [0, never];
  let [first, last] = [-1, -1];
  for (let column = 1; column <= width; column++) {
    const gain = gainAt(column);
    if (gain < least) continue;
    if (first < 0) first = column;
    last = column;
    if (gain > best || (takesLast && gain === best)) [place, best] = [origin + column, gain];
  }
  return first < 0 ? null : { place, first: origin + first, last: origin + last };
}

/** The columns of a row that are inside the limits: first and last. */
function columnsAt({ origin, width, limits }: Ways, row: number): [number, number] {
  return [Math.max(1, limits.start - origin - row), Math.min(width, limits.end - origin - row)];
}

function fillUpTo(ways: Ways, row: number): void {
  const { words, units, upTo, origin, width } = ways;
  const stride = width + 2;
  const [from, to] = columnsAt(ways, row);
  if (row === 0) {
    upTo.fill(0, from, Math.max(from, to + 1));
    return;
  }
  const unit = words.charCodeAt(row - 1);
  let left = never;
  for (let column = from; column <= to; column++) {
    const index = row * stride + column;
    const isSame = units[origin + row + column - 1] === unit;
    const along = (upTo[index - stride] as number) + (isSame ? agreed : -differed);
    const lost = (upTo[index - stride + 1] as number) - differed;
    left = Math.max(along, lost, left - differed);
    upTo[index] = left;
  }
}

function fillOnwards(ways: Ways, row: number): void {
  const { words, units, onwards, origin, width } = ways;
  const stride = width + 2;
  const [from, to] = columnsAt(ways, row);
  if (row === words.length) {
    onwards.fill(0, row * stride + from, row * stride + Math.max(from, to + 1));
    return;
  }
  const unit = words.charCodeAt(row);
  let right = never;
  for (let column = to; column >= from; column--) {
    const index = row * stride + column;
    const isSame = units[origin + row + column] === unit;
    const along = (onwards[index + stride] as number) + (isSame ? agreed : -differed);
    const lost = (onwards[index + stride - 1] as number) - differed;
    right = Math.max(along, lost, right - differed);
    onwards[index] = right;
  }
}
