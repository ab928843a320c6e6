import type { Difference, Doubles, DoublesPart, Side, Sides } from '../excerpt/excerpt.ts';
import type { Span } from '../text/span.ts';
import { agreement, layAlong, type Path } from './lay-along.ts';
import { placesAround } from './places-around.ts';
import { sameWords } from './same-words.ts';
import { foldedOffset, paragraphAt, type TextTables } from './text-tables.ts';
import { voteForPlaces } from './vote-for-places.ts';

/** Characters of its paragraphs that are kept on either side of an excerpt. */
const mostAround = 96;
const mostDoubles = 24;
/** A longer part isn't told from its doubles. */
const longestPart = 600;
/** A part of less than a third of an excerpt may be mistaken without the excerpt being so. */
const leastPart = 3;
/** Narrow, or what repeats itself would hide its repetition. */
const mostShift = 10;
const sideLength = 32;
const leastSide = 8;
/** Characters by which a neighbour must be better than what is most like it. */
const sideLead = 4;

/** A stretch that is like a part of an excerpt. */
interface FoundDouble {
  readonly span: Span;
  /** What stands for the part's share of the quote. */
  readonly words: Span;
  readonly score: number;
  readonly differences: readonly Difference[];
}

/** What is like an excerpt elsewhere in its text, and how it differs. Null where nothing is, or where it's too long. */
export function findDoubles(tables: TextTables, span: Span): Doubles | null {
  const { folded, starts, paragraphs } = tables;
  const first = paragraphAt(paragraphs, span.start);
  const last = paragraphAt(paragraphs, span.end - 1);
  const start = foldedOffset(starts, span.start);
  const end = foldedOffset(starts, span.end);
  const paragraphStart = (index: number): number =>
    index < paragraphs.length ? foldedOffset(starts, paragraphs[index]?.start ?? 0) : folded.length;
  const from = Math.max(start - mostAround, paragraphStart(first));
  const to = Math.min(end + mostAround, paragraphStart(last + 1));
  const parts: DoublesPart[] = [];
  for (let index = first; index <= last; index++) {
    const part = {
      start: Math.max(from, paragraphStart(index)),
      end: Math.min(to, paragraphStart(index + 1)),
    };
    const words = { start: Math.max(start, part.start), end: Math.min(end, part.end) };
    if ((words.end - words.start) * leastPart < end - start) continue;
    if (part.end - part.start > longestPart) return null;
    parts.push({
      start: part.start - from,
      end: part.end - from,
      ...describePart(tables, part, words, { start, end }),
    });
  }
  const isAlone = parts.every(({ others, rest }) => others.length === 0 && rest <= 0);
  return isAlone ? null : { before: folded.slice(from, start), after: folded.slice(end, to), parts };
}

function describePart(
  tables: TextTables,
  part: Span,
  words: Span,
  excerpt: Span,
): Omit<DoublesPart, 'start' | 'end'> {
  const length = part.end - part.start;
  const found = doublesOf(tables, part, words).sort((a, b) => b.score - a.score);
  const repeatsItself = found.some(({ words: { start, end } }) => start < excerpt.end && excerpt.start < end);
  return {
    sides: found.length > 0 ? sidesOf(tables, part) : [null, null],
    others: found
      .slice(0, mostDoubles)
      .map(({ differences, span }) => ({ differences, sides: sidesOf(tables, span) })),
    // What repeats itself may slip along itself: it is told from nothing.
    rest: Math.max(0, repeatsItself ? length : (found[mostDoubles]?.score ?? 0)),
  };
}

function doublesOf(tables: TextTables, part: Span, words: Span): FoundDouble[] {
  const { folded } = tables;
  const whole = folded.slice(part.start, part.end);
  const quote = folded.slice(words.start, words.end);
  const prefix = folded.slice(part.start, words.start);
  const from = prefix.length;
  const found = new Map<number, FoundDouble>();
  for (const { at, half } of [
    ...voteForPlaces({ whole, quote, prefix }, tables, true),
    ...sameWords(quote, folded),
    ...placesAround(words.start),
  ]) {
    const path = layAlong(whole, tables.units, {
      at: at - from,
      half: Math.min(half, mostShift),
      hidden: words,
    });
    const place = path.places[from] as number;
    if (place === words.start || found.has(place) || agreement(path, from, from + quote.length) < 0) continue;
    found.set(place, {
      span: { start: path.places[0] as number, end: path.places[whole.length] as number },
      words: { start: place, end: path.places[from + quote.length] as number },
      score: agreement(path, 0, whole.length),
      differences: differencesOf(path, folded),
    });
  }
  return [...found.values()];
}

function differencesOf({ places, agrees }: Path, text: string): Difference[] {
  const made: Difference[] = [];
  let at = 0;
  while (at < agrees.length) {
    const place = places[at] as number;
    const same = agrees[at] as number;
    if (same === 1 && places[at + 1] === place + 1) {
      at++;
      continue;
    }
    let to = at + 1;
    while (to < agrees.length && agrees[to] === 0) to++;
    made.push([at + same, to, text.slice(place + same, places[to])]);
    at = to;
  }
  return made;
}

/** What stands beside a stretch, as far as it can be told from the rest of the text. */
function sidesOf(tables: TextTables, { start, end }: Span): Sides {
  const { length } = tables.folded;
  return [
    sideOf(tables, { start: Math.max(0, start - sideLength), end: start }),
    sideOf(tables, { start: end, end: Math.min(length, end + sideLength) }),
  ];
}

function sideOf(tables: TextTables, side: Span): Side | null {
  const words = tables.folded.slice(side.start, side.end);
  if (words.length < leastSide) return null;
  let least = leastSide;
  for (const { at } of voteForPlaces({ whole: words, quote: words, prefix: '' }, tables, true)) {
    const path = layAlong(words, tables.units, { at, half: mostShift, hidden: side });
    least = Math.max(least, agreement(path, 0, words.length) + sideLead);
    if (least > words.length) return null;
  }
  return [words, least];
}
