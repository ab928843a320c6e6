import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import type { Snippet } from '../../lib/library/library.ts';
import type { ConceptEntry } from '../../lib/messaging/protocol.ts';
import type { KeptArticle } from '../../lib/store/records.ts';
import type { Span } from '../../lib/text/span.ts';

/** A term that a search found. */
export interface FoundTerm {
  readonly entry: ConceptEntry;
  /** Another name by which it was found; null where that was the one shown. */
  readonly otherName: string | null;
  /** What was found in its name; null where nothing of it is in the name. */
  readonly span: Span | null;
  /** How often it stands on the page in front; 0 where it doesn't. */
  readonly onPage: number;
}

export interface FoundArticle {
  readonly article: KeptArticle;
  /** Where the words stand in it; null while that is being looked up. */
  readonly snippet: Snippet['pieces'] | null;
}

/** An excerpt that a search found, and where it is opened. */
export interface FoundExcerpt {
  readonly excerpt: Excerpt;
  /** Route of the library page: the article where it is kept, else the list of excerpts. */
  readonly hash: string;
}

/** What a search has found so far. */
export interface Results {
  readonly terms: readonly FoundTerm[];
  readonly excerpts: readonly FoundExcerpt[];
  readonly articles: readonly FoundArticle[];
  /** False while more may come. */
  readonly complete: boolean;
  /** A sentence for the reader where a part of it could not be searched, else null. */
  readonly problem: string | null;
}

export const noResults: Results = { terms: [], excerpts: [], articles: [], complete: false, problem: null };

/** One line of the list: what Enter opens. */
export type ResultOption =
  | { readonly kind: 'term'; readonly term: FoundTerm }
  | { readonly kind: 'excerpt'; readonly found: FoundExcerpt }
  | { readonly kind: 'article'; readonly found: FoundArticle }
  /** The same search in the library, with room for all of it. */
  | { readonly kind: 'library' };

/** Everything that arrow keys go through, in the order in which it is shown. */
export function resultOptions({ terms, excerpts, articles }: Results): readonly ResultOption[] {
  return [
    ...terms.map((term): ResultOption => ({ kind: 'term', term })),
    ...articles.map((found): ResultOption => ({ kind: 'article', found })),
    ...excerpts.map((found): ResultOption => ({ kind: 'excerpt', found })),
    { kind: 'library' },
  ];
}

/** Id of the n-th option's element, for `aria-activedescendant`. */
export function optionId(index: number): string {
  return `result-${index}`;
}

export const resultListId = 'results';
