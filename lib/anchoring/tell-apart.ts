import type { Double, Doubles, DoublesPart } from '../excerpt/excerpt.ts';
import type { Span } from '../text/span.ts';
import { doubleOf } from './double-of.ts';
import { editCost } from './edit-cost.ts';
import { agreement, layAlong, type Path } from './lay-along.ts';
import { sidesAt, sidesOfDouble } from './match-sides.ts';
import { paragraphAt, type TextTables } from './text-tables.ts';
import { voteForPlaces } from './vote-for-places.ts';

/** A context that agrees in so many characters, or half of a whole one, is the quote's own. */
const leastContext = 8;
const leastWhole = 3;
/** Context behind so many characters that don't agree is joined to something else. */
const widestBreak = 4;
/** At such a break so many characters may agree by chance. */
const chance = 3;
/** A character that is the excerpt's and not its double's; or three that its double would have had to lose. */
const leastTold = 3;
/** Characters by which it must be better than doubles of which only their number is known. */
const leastLead = 4;
const leastEvidence = 12;
const mostPlaces = 4;
const slack = 12;
/** Of two that are the same, one must have both neighbours and the other at least one. */
const leastSides = 3;

/** A part of an excerpt, and the whole of it with its surroundings laid along a text. */
interface LaidPart {
  readonly part: DoublesPart;
  readonly whole: string;
  readonly words: Span;
  readonly path: Path;
}

/**
 * The one stretch of a folded text that comes from the excerpt and from none of its doubles. A stretch that comes
 * from a double has the double's characters where the two differ. Of doubles that are quite the same each must
 * still be there and stand beside its own neighbours: had one gone, the other could have come to stand in its place.
 */
export function tellApart(doubles: Doubles, quote: string, tables: TextTables): Span | null {
  const { before, after, parts } = doubles;
  const left = parts[0]?.sides[0]?.[0] ?? '';
  const right = parts[parts.length - 1]?.sides[1]?.[0] ?? '';
  const whole = before + quote + after;
  const words = { start: before.length, end: before.length + quote.length };
  const likely = voteForPlaces({ prefix: left + before, quote, whole: left + whole + right }, tables, false);
  let told: Span | null = null;
  for (const { at, half } of likely.slice(0, mostPlaces)) {
    const path = layAlong(whole, tables.units, { at: at - before.length, half });
    const span = spanOf(path, words);
    if (told !== null && span.start < told.end && told.start < span.end) continue;
    if (!parts.every((part) => isTold({ part, whole, words, path }, tables))) continue;
    if (told !== null) return null;
    told = span;
  }
  return told;
}

/** Whether a stretch of a folded text may as well come from a double of the excerpt. */
export function mayBeDouble(
  { before, after, parts }: Doubles,
  quote: string,
  tables: TextTables,
  span: Span,
): boolean {
  const whole = before + quote + after;
  const words = { start: before.length, end: before.length + quote.length };
  const half = slack + Math.abs(span.end - span.start - quote.length);
  const path = layAlong(whole, tables.units, { at: span.start - before.length, half });
  return parts.some(
    (part) =>
      part.rest >= part.end - part.start ||
      likeDoubles(comparePart({ part, whole, words, path }, tables), tables.folded).length > 0,
  );
}

/** The quote's stretch: what took the place of its last character is in it, what was put in after it isn't. */
function spanOf({ places }: Path, { start, end }: Span): Span {
  const last = places[end - 1] as number;
  return { start: places[start] as number, end: Math.min(last + 1, places[end] as number) };
}

/** What a text has for a part, as far as its context is the part's own. */
interface Comparison extends LaidPart {
  readonly range: Span;
  /** Characters that agree, less those that don't. */
  readonly score: number;
  readonly there: string;
}

function comparePart(laid: LaidPart, tables: TextTables): Comparison {
  const { part, words, path } = laid;
  const from = Math.max(words.start, part.start);
  const to = Math.min(words.end, part.end);
  const [start, before] = ownContext(path, from, part.start, tables);
  const [end, after] = ownContext(path, to, part.end, tables);
  const there = tables.folded.slice(path.places[start], path.places[end]);
  return { ...laid, range: { start, end }, score: before + agreement(path, from, to) + after, there };
}

/** The doubles that this may come from: too little speaks for the part itself, or the quote's own words for them. */
function likeDoubles({ part, whole, words, path, range, there }: Comparison, text: string): Double[] {
  const own = editCost(whole.slice(range.start, range.end), there);
  const share = { start: Math.max(words.start, part.start), end: Math.min(words.end, part.end) };
  const wordsThere = text.slice(path.places[share.start], path.places[share.end]);
  const ownWords = editCost(whole.slice(share.start, share.end), wordsThere);
  return part.others.filter(
    (double) =>
      editCost(doubleOf(whole, double, part, range), there) - own < leastTold ||
      editCost(doubleOf(whole, double, part, share), wordsThere) < ownWords,
  );
}

function isTold(laid: LaidPart, tables: TextTables): boolean {
  const comparison = comparePart(laid, tables);
  const { part, whole, path, score } = comparison;
  if (part.rest > 0 && score - part.rest < leastLead) return false;
  const same = likeDoubles(comparison, tables.folded);
  if (same.length === 0 && score >= leastEvidence) return true;
  if (2 * agreement(path, part.start, part.end) < part.end - part.start) return false;
  const place = { start: path.places[part.start] as number, end: path.places[part.end] as number };
  const sides = sidesAt(part.sides, tables.units, place);
  return (
    sides > 0 &&
    same.every(
      (double) =>
        sides + sidesOfDouble(doubleOf(whole, double, part, part), double.sides, tables, place) >= leastSides,
    )
  );
}

/** The same inside a paragraph: where one was split, its halves may have met others. */
function ownContext(path: Path, from: number, to: number, tables: TextTables): [number, number] {
  const [end, agreed] = reach(path, from, to, to < from ? -1 : 1);
  const paragraph = (at: number): number =>
    paragraphAt(tables.paragraphs, tables.starts[path.places[at] as number] ?? 0);
  const isWhole = to < from ? paragraph(end) === paragraph(from) : paragraph(end - 1) === paragraph(from - 1);
  return isWhole ? [end, agreed] : [from, 0];
}

/** How far the context is the quote's own, from an offset outwards to another, and what agrees of it. */
function reach({ places, agrees }: Path, from: number, to: number, step: 1 | -1): [number, number] {
  let [sum, best, bestAt] = [0, 0, from];
  for (let at = from; at !== to; at += step) {
    const index = step > 0 ? at : at - 1;
    const width = (places[index + 1] as number) - (places[index] as number);
    sum += agrees[index] === 1 ? 1 - Math.max(0, width - 1) : -Math.max(1, width);
    if (sum >= best) [best, bestAt] = [sum, at + step];
    else if (sum < best - widestBreak) break;
  }
  if (bestAt === to && best >= leastWhole && 2 * best >= Math.abs(to - from)) return [to, best];
  if (best < leastContext) return [from, 0];
  return bestAt === to ? [to, best] : [bestAt - chance * step, best - chance];
}
