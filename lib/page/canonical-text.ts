import type { Span } from '../text/span.ts';
import type { ArticlePart } from './read-article.ts';
import type { Place } from './session.ts';

/** The paragraphs of an article's canonical text: the texts of its parts in document order. */
export function paragraphsOf(parts: readonly ArticlePart[]): string[] {
  return parts.map(({ block }) => block.text);
}

/** What a span of the canonical text (paragraphs joined by line feeds) covers of each part; empty parts are left out. */
export function placesOf(parts: readonly ArticlePart[], span: Span): Place[] {
  let at = 0;
  return parts.flatMap(({ block }) => {
    const start = Math.max(span.start - at, 0);
    const end = Math.min(span.end - at, block.text.length);
    at += block.text.length + 1;
    return start < end ? [{ block, match: { start, end } }] : [];
  });
}

/**
 * The span of the canonical text from the first of some places to the end of the last. They must be in document
 * order; null where there is none, or where one of those two stands in no part.
 */
export function spanOf(parts: readonly ArticlePart[], places: readonly Place[]): Span | null {
  const first = places[0];
  const last = places.at(-1);
  if (!first || !last) return null;
  let at = 0;
  let start: number | null = null;
  for (const { block } of parts) {
    if (block === first.block) start = at + first.match.start;
    if (block === last.block && start !== null) return { start, end: at + last.match.end };
    at += block.text.length + 1;
  }
  return null;
}

/** A span without the white space at its ends; null where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const inside = text.slice(start, end);
  const lead = inside.length - inside.trimStart().length;
  const length = inside.trim().length;
  return length === 0 ? null : { start: start + lead, end: start + lead + length };
}
