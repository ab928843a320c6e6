import type { Span } from '../text/span.ts';
import { edgesAfter, edgesBefore } from './word-edges.ts';

/** A stretch with some words before and after it. Offsets are UTF-16 units in the text. */
export interface Context {
  readonly from: number;
  readonly to: number;
  /** Reaches into the paragraph before or after: on the page, something may stand between. */
  readonly crosses: boolean;
}

/** Where a stretch may begin with words before it, nearest first. Those of the paragraph before only for one that opens its own. */
export function prefixStarts(text: string, start: number): readonly number[] {
  const first = paragraphStart(text, start);
  const own = edgesBefore(text.slice(first, paragraphEnd(text, start)), start - first).map(
    (at) => first + at,
  );
  if (text.slice(first, start).trim() !== '' || first === 0) return own;
  const earlier = paragraphStart(text, first - 1);
  return [
    ...own,
    ...edgesBefore(text.slice(earlier, first - 1), first - 2 - earlier).map((at) => earlier + at),
  ];
}

/** Where a stretch may end with words after it, nearest first. Those of the next paragraph only for one that closes its own. */
export function suffixEnds(text: string, end: number): readonly number[] {
  const first = paragraphStart(text, end);
  const last = paragraphEnd(text, end);
  const own = edgesAfter(text.slice(first, last), end - first).map((at) => first + at);
  if (text.slice(end, last).trim() !== '' || last === text.length) return own;
  const next = last + 1;
  return [...own, ...edgesAfter(text.slice(next, paragraphEnd(text, next)), 1).map((at) => next + at)];
}

/** A stretch with ever more words beside it; first the least that makes whole words of its ends. */
export function* contextsOf(text: string, { start, end }: Span): Generator<Context> {
  const [first, last] = [paragraphStart(text, start), paragraphEnd(text, end)];
  const befores = prefixStarts(text, start);
  const afters = suffixEnds(text, end);
  let [before, after] = [0, 0];
  for (;;) {
    const [from = start, to = end] = [befores[before], afters[after]];
    yield { from, to, crosses: from < first || to > last };
    const [earlier, later] = [befores[before + 1], afters[after + 1]];
    if (earlier === undefined && later === undefined) return;
    const goBack =
      later === undefined ||
      (earlier !== undefined && cost(earlier < first, start - earlier) <= cost(later > last, later - end));
    if (goBack) before += 1;
    else after += 1;
  }
}

/** Offset at which the paragraph of an offset begins. */
export function paragraphStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Offset at which it ends. */
export function paragraphEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function cost(crosses: boolean, length: number): number {
  return crosses ? length + 1_000_000 : length;
}
