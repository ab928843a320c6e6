import type { Side, Sides } from '../excerpt/excerpt.ts';
import type { Span } from '../text/span.ts';
import { editCost } from './edit-cost.ts';
import { agreement, layAlong } from './lay-along.ts';
import type { TextTables } from './text-tables.ts';
import { voteForPlaces } from './vote-for-places.ts';

const sideSlack = 6;
/** Characters that may have been put in between a stretch and its neighbour. */
const mostBetween = 3;
const mostPlaces = 4;

/** Beside how many of its neighbours, at most two, a double stands in a text elsewhere than at a stretch. */
export function sidesOfDouble(words: string, sides: Sides, tables: TextTables, other: Span): number {
  const prefix = sides[0]?.[0] ?? '';
  const suffix = sides[1]?.[0] ?? '';
  const likely = voteForPlaces({ prefix, quote: words, whole: prefix + words + suffix }, tables, false);
  let most = 0;
  for (const { at, half } of likely.slice(0, mostPlaces)) {
    const { places } = layAlong(words, tables.units, { at, half });
    const place = { start: places[0] as number, end: places[words.length] as number };
    if (place.start < other.end && other.start < place.end) continue;
    if (editCost(words, tables.folded.slice(place.start, place.end)) > words.length) continue;
    most = Math.max(most, sidesAt(sides, tables.units, place));
    if (most === sides.length) break;
  }
  return most;
}

/** Beside how many of these a stretch stands. */
export function sidesAt([before, after]: Sides, units: Uint16Array, { start, end }: Span): number {
  return (
    (before && isBeside(before, units, start - before[0].length, start) ? 1 : 0) +
    (after && isBeside(after, units, end, end) ? 1 : 0)
  );
}

/** Whether a neighbour begins about `at` in a text and touches an offset with one of its ends. */
function isBeside([words, least]: Side, units: Uint16Array, at: number, touched: number): boolean {
  const path = layAlong(words, units, { at, half: sideSlack });
  if (agreement(path, 0, words.length) < least) return false;
  const edge = path.places[at === touched ? 0 : words.length] as number;
  return Math.abs(edge - touched) <= mostBetween;
}
