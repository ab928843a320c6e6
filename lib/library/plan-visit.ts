import type { Article } from '../article/article.ts';
import type { SearchField } from '../search/search-fields.ts';
import type { KeptText, Revision, TermCount, TermOccurrence } from '../store/records.ts';
import type { NewArticle, StoredArticle } from '../store/stored-article.ts';
import type { KeptVisit, Visit } from './library.ts';

/** A visit with all that takes time to find out: a transaction can't wait for it. */
export interface PreparedVisit {
  readonly visit: Visit;
  readonly digest: string;
  readonly occurrences: readonly TermOccurrence[];
  readonly terms: readonly TermCount[];
  /** False where there was no glossary to find terms with. */
  readonly matched: boolean;
  /** Levels of the terms as bits; see `levelBit`. */
  readonly levels: number;
  /** What the search index takes of it. */
  readonly fields: readonly SearchField[];
}

/** What a visit makes of the article that is kept, or of nothing. */
export interface VisitPlan {
  readonly outcome: KeptVisit['outcome'];
  readonly article: NewArticle;
  /** True where the text or its terms are others than the kept ones. */
  readonly newText: boolean;
  /** True where the kept text becomes a revision. */
  readonly keepsOld: boolean;
}

/** Slot of an article that is not indexed yet. */
export const noSlot = -1;

/**
 * Decides what to write. Reading what is in the bin leaves it there: the reader put it there and can take it out.
 * Messages may come twice or in the wrong order, so times only ever widen.
 */
export function planVisit(kept: StoredArticle | null, prepared: PreparedVisit): VisitPlan {
  const { visit, digest } = prepared;
  if (!kept) return { outcome: 'new', article: firstRecord(prepared), newText: true, keepsOld: false };
  const lastReadAt = Math.max(kept.lastReadAt, visit.readAt);
  const firstReadAt = Math.min(kept.firstReadAt, visit.readAt);
  const url = visit.readAt >= kept.lastReadAt ? visit.url : kept.url;
  if (kept.digest === digest) {
    // The same text has other terms once the glossary has grown, or if it could not be read before.
    const newTerms = prepared.matched && !isSame(kept.terms, prepared.terms);
    const { terms, levels } = newTerms ? prepared : kept;
    const article = { ...kept, url, firstReadAt, lastReadAt, terms, levels };
    return { outcome: 'unchanged', article, newText: newTerms, keepsOld: false };
  }
  const grown = kept.visitId === visit.visitId || visit.grows === true;
  const article = { ...kept, ...describeVisit(prepared), firstReadAt, lastReadAt };
  return { outcome: grown ? 'grown' : 'changed', article, newText: true, keepsOld: !grown };
}

function isSame(some: readonly TermCount[], others: readonly TermCount[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ conceptId, count }, at) => {
      const other = others[at];
      return conceptId === other?.conceptId && count === other.count;
    })
  );
}

function firstRecord(prepared: PreparedVisit): NewArticle {
  const { readAt } = prepared.visit;
  return {
    ...describeVisit(prepared),
    slot: noSlot,
    firstReadAt: readAt,
    lastReadAt: readAt,
    revisions: 0,
    excerpts: 0,
    deletedAt: null,
  };
}

type Described = Omit<
  NewArticle,
  'slot' | 'firstReadAt' | 'lastReadAt' | 'revisions' | 'excerpts' | 'deletedAt'
>;

/** What the visit itself says of the article. */
export function describeVisit({ visit, digest, terms, levels }: PreparedVisit): Described {
  const { article, detection, visitId, url } = visit;
  const { canonicalUrl, siteId, kicker, title, subtitle, source, publishedAt, authors, page } = article;
  return {
    canonicalUrl,
    siteId,
    kicker,
    title,
    subtitle,
    source,
    publishedAt,
    authors,
    page,
    url,
    visitId,
    characters: charactersOf(article),
    digest,
    detection,
    terms,
    levels,
  };
}

const charactersOf = ({ blocks }: Article): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The kept text as a revision, as it was last seen. */
export function revisionOf({ no, digest, lastReadAt }: StoredArticle, { article }: KeptText): Revision {
  return { no, digest, lastReadAt, article };
}
