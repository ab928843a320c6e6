import type { Article } from '../article/article.ts';
import type { Span } from '../text/span.ts';

/** Where a term stands: the index of its block, or a headline. */
export type TextPlace = number | 'kicker' | 'title' | 'subtitle';

/** A term in an article. Offsets are UTF-16 units in the text at its place. */
export interface PlacedTerm extends Span {
  readonly conceptId: string;
  readonly place: TextPlace;
}

/** An article's text with its terms in reading order: what the library keeps of an article. */
export interface PlacedText {
  readonly no: number;
  readonly article: Article;
  readonly occurrences: readonly PlacedTerm[];
}

/** An article that uses a concept, with its day (`2026-08-12`) and how often it does. */
export interface DatedUse {
  readonly no: number;
  readonly day: string;
  readonly count: number;
}

/** The text at a place; null where the article has nothing there. */
export function textAt(article: Article, place: TextPlace): string | null {
  return (typeof place === 'number' ? article.blocks[place]?.text : article[place]) ?? null;
}
