import type { Pagination } from './article.ts';

/**
 * What a page says about its article outside the body, as printed. Lists are ordered: the first entry that can be
 * read wins. Nothing here is parsed yet.
 */
export interface HeadFacts {
  /** Titles from metas, scripts and `<title>`, used where no element of the page carries the headline. */
  readonly titles: readonly string[];
  readonly kickers: readonly string[];
  readonly subtitles: readonly string[];
  readonly sources: readonly string[];
  readonly dates: readonly string[];
  /** Rows that name who wrote the article. */
  readonly bylines: readonly string[];
  /** Rows that name editors. */
  readonly credits: readonly string[];
  /** Page of the newspaper, as printed: `02`. */
  readonly page: string | null;
  readonly pagination: Pagination | null;
  /** Addresses which the page itself calls its own (canonical link, og:url, meta Url). */
  readonly ownUrls: readonly string[];
}
