import type { Span } from '../text/span.ts';
import { contextsOf, paragraphEnd, paragraphStart, prefixStarts, suffixEnds } from './fragment-contexts.ts';
import { hasOnce, looseText } from './loose-text.ts';
import { edgesAfter, edgesBefore } from './word-edges.ts';

/**
 * A text directive (WICG, URL Fragment Text Directives): `start` alone is the whole quotation, with `end` its
 * beginning. Empty where there's none. No part reaches over the end of a paragraph.
 */
export interface TextDirective {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/** Longer quotations are named by beginning and end, UTF-16 units. */
const longest = 48;
/** Least length of the beginning and the end that stand for a long quotation. */
const leastEnd = 8;
/** Shorter ones take words beside them: the page around the article may have the same. */
const leastWhole = 10;

/**
 * A directive that names one place of a text only; `loose` is that text, loose. Its outer bounds stand beside
 * punctuation or at the end of a paragraph: browsers want whole words, and cut Chinese each by its own dictionary.
 * Null where there's nothing to name, or where nothing beside it tells the place from another.
 */
export function textDirective(text: string, loose: string, span: Span): TextDirective | null {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  if (start >= end) return null;
  const inOne = !text.slice(start, end).includes('\n');
  if (inOne && end - start <= longest) return nameWhole(text, loose, { start, end });
  return nameEnds(text, loose, { start, end }) ?? (inOne ? nameWhole(text, loose, { start, end }) : null);
}

function nameWhole(text: string, loose: string, { start, end }: Span): TextDirective | null {
  let named: TextDirective | null = null;
  for (const { from, to, crosses } of contextsOf(text, { start, end })) {
    if (crosses && named) return named;
    const whole = looseText(text.slice(from, to));
    if (!hasOnce(loose, whole)) continue;
    named = directive(text.slice(from, start), text.slice(start, end), '', text.slice(end, to));
    if (crosses || whole.length >= leastWhole) return named;
  }
  return named;
}

/** Each end grows inwards as far as it goes, then outwards. */
function nameEnds(text: string, loose: string, { start, end }: Span): TextDirective | null {
  const head = text.slice(start, Math.min(end, paragraphEnd(text, start)));
  const heads = edgesAfter(head, Math.min(leastEnd, head.length)).map((at) => start + at);
  const beginning = grow(heads, prefixStarts(text, start)).find(([to, from]) =>
    hasOnce(loose, looseText(text.slice(from, to))),
  );
  if (!beginning) return null;
  const [headEnd, from] = beginning;
  const tailStart = Math.max(headEnd, paragraphStart(text, end));
  const tail = text.slice(paragraphStart(text, end), end);
  const tails = edgesBefore(tail, Math.max(0, tail.length - leastEnd))
    .map((at) => end - tail.length + at)
    .filter((at) => at >= tailStart);
  const ending = grow(tails, suffixEnds(text, end)).find(([at, to]) =>
    endsFirst(looseText(text.slice(headEnd, to)), looseText(text.slice(at, to))),
  );
  if (!ending) return null;
  const [tailAt, to] = ending;
  return directive(
    text.slice(from, start),
    text.slice(start, headEnd),
    text.slice(tailAt, end),
    text.slice(end, to),
  );
}

/** Pairs of an inner and an outer bound: the inner ones with the nearest outer, then the last inner with the others. */
function grow(inner: readonly number[], outer: readonly number[]): readonly (readonly [number, number])[] {
  const [nearest, ...further] = outer;
  if (nearest === undefined) return [];
  return [
    ...inner.map((at) => [at, nearest] as const),
    ...inner.slice(-1).flatMap((at) => further.map((bound) => [at, bound] as const)),
  ];
}

/** True where a text ends with some words and has them nowhere before. */
function endsFirst(text: string, words: string): boolean {
  return words !== '' && text.indexOf(words) === text.length - words.length;
}

function directive(prefix: string, start: string, end: string, suffix: string): TextDirective {
  return { prefix: prefix.trim(), start: start.trim(), end: end.trim(), suffix: suffix.trim() };
}
