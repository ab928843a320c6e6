import type { Excerpt, ExcerptChange, ExcerptMark, ExcerptTombstone } from '../excerpt/excerpt.ts';
import type { Work } from '../excerpt/same-article.ts';
import type { Result } from '../outcome/result.ts';
import type { Instant } from '../store/records.ts';

/** Which excerpts to list. Null filters take in everything outside the bin. */
export interface ExcerptQuery {
  /** Words parted by white space, all of which must occur in quote, note, tags or title; folded as in the article search. */
  readonly text: string;
  readonly canonicalUrl: string | null;
  readonly tag: string | null;
  readonly mark: ExcerptMark | null;
  readonly conceptId: string | null;
  /** Source of the article, as printed. */
  readonly source: string | null;
  /** First and last day on which it was saved, `2026-08-12`, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly bin: boolean;
  readonly sort: 'created' | 'modified' | 'article';
}

/**
 * The reader's excerpts. They carry their own source and need no kept article: an article in the bin, or gone for
 * good, leaves its excerpts where they are. Writes are acknowledged when their transaction has ended; nothing
 * half-written stays. They fail with `diskFull`, `libraryUnavailable`, or with `excerptTooLong` where an excerpt
 * would not fit `isExcerpt`.
 */
export interface Excerpts {
  /** Adds excerpts, or replaces those of the same id, as they are: used for saving, for undo and for import. */
  put(excerpts: readonly Excerpt[]): Promise<Result<null>>;
  /**
   * Changes fields and their times of change, and gives the excerpts as they were before (those that exist). The
   * other fields are left as they then are, whoever wrote them.
   */
  change(changes: readonly ExcerptChange[], at: Instant): Promise<Result<readonly Excerpt[]>>;
  get(ids: readonly string[]): Promise<readonly Excerpt[]>;
  /** Those of one article outside the bin, in the order of their places. */
  ofArticle(canonicalUrl: string): Promise<readonly Excerpt[]>;
  /** Those of the same article at other addresses (on another site, in the newspaper), outside the bin. */
  ofSameWork(work: Work & { readonly canonicalUrl: string }): Promise<readonly Excerpt[]>;
  /** In the order asked for: last saved, last changed, or article by article (newest first) in the order of the text. */
  find(query: ExcerptQuery): Promise<readonly Excerpt[]>;
  /** Every tag outside the bin with its number of excerpts, most frequent first; spelled as it mostly is. */
  tags(): Promise<readonly { readonly tag: string; readonly count: number }[]>;
  /**
   * Gives every excerpt that has one of `from` the tag `to` instead (rename, merge); null takes the tags away. Those
   * in the bin too. Gives the excerpts that are changed, as they were.
   */
  retag(from: readonly string[], to: string | null, at: Instant): Promise<Result<readonly Excerpt[]>>;
  /** Deletes for good those in the bin (or those of these ids that are), and leaves tombstones; gives how many. */
  purge(ids: readonly string[] | null, at: Instant): Promise<Result<number>>;
  tombstones(): Promise<readonly ExcerptTombstone[]>;
  /** All of them, bin included, by their ids, in steps of some hundred: for export and backup. */
  all(): AsyncIterable<readonly Excerpt[]>;
}
