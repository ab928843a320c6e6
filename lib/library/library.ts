import type { Article } from '../article/article.ts';
import type { Detection } from '../detection/detection.ts';
import type { Level } from '../glossary/concept.ts';
import type { Result } from '../outcome/result.ts';
import type { DatabaseMark } from '../store/database-mark.ts';
import type { Instant, KeptArticle, KeptText, Revision, TermCount } from '../store/records.ts';
import type { Excerpts } from './excerpts.ts';
import type { LibraryBackup } from './library-backup.ts';
import type { Packs } from './packs.ts';
import type { StudyList } from './study-list.ts';

/** An article as it was just read. */
export interface Visit {
  /** Random id of one load of one page: a text that grows while its page is open makes no revision. */
  readonly visitId: string;
  readonly url: string;
  readonly article: Article;
  readonly detection: Detection;
  readonly readAt: Instant;
  /** True where the kept text is a part of this one, read on another web page of the article: no revision. */
  readonly grows?: boolean;
}

/** What became of a visit. `changed`: the text differs from the kept one, which stays as a revision. */
export interface KeptVisit {
  readonly no: number;
  readonly outcome: 'new' | 'unchanged' | 'grown' | 'changed';
}

/** What to look for in the library. Empty text and null filters take in everything outside the bin. */
export interface ArticleQuery {
  /** Words parted by white space, all of which must occur; "quoted" words count with their spaces. */
  readonly text: string;
  /** First and last day of publication, `2026-08-12`, both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string | null;
  readonly level: Level | null;
  readonly conceptId: string | null;
  readonly hasExcerpts: boolean;
  /** Looks in the bin instead. */
  readonly bin: boolean;
  readonly sort: 'published' | 'read' | 'relevance';
}

/** Articles found so far, in the order asked for. */
export interface FoundArticles {
  readonly nos: readonly number[];
  /** False while more may come. Order holds for what is complete; before, for the articles given. */
  readonly complete: boolean;
  /** Key of the sentence for the reader where a query can't be answered (too long), else null. */
  readonly problem: string | null;
  /** What was read for the first answer, so that nobody who shows its first ten has to read them again. */
  readonly hits: readonly ArticleHit[];
}

/** A stretch of text around hits, cut into what was found and what stands between. */
export interface Snippet {
  readonly no: number;
  readonly pieces: readonly { readonly text: string; readonly hit: boolean }[];
}

/** An article that was found, with what is shown of it. */
export interface ArticleHit extends Snippet {
  readonly head: KeptArticle;
}

/** An article that uses a concept. */
export interface TermUse {
  readonly no: number;
  /** Day of publication, else the day of first reading: `2026-08-12`. */
  readonly day: string;
  readonly count: number;
}

/** How far finding terms anew has come. */
export interface RematchStep {
  /** Number to go on from; null: all articles have been looked at. */
  readonly next: number | null;
  readonly done: number;
  readonly total: number;
}

/** Room used in the browser's store. */
export interface StorageReport {
  /** Bytes by table, estimated from the records' text. */
  readonly tables: readonly { readonly name: string; readonly records: number; readonly bytes: number }[];
  /** As the browser tells; null where it doesn't. */
  readonly usage: number | null;
  readonly quota: number | null;
  /** True where the browser has promised not to evict. */
  readonly persisted: boolean;
}

/**
 * The reader's library. Opened by the background and the extension's own pages only: in a content script
 * the database would belong to the page. Writes are acknowledged when their transaction has ended.
 */
export interface Library {
  /** False where the browser gives no database (private mode): kept in memory until this page closes. */
  readonly durable: boolean;
  /** Fails with `diskFull` or `libraryUnavailable`; nothing half-written stays. */
  keepVisit(visit: Visit): Promise<Result<KeptVisit>>;
  /** Many visits, in their order, some hundred in a transaction; what was written before a failure stays. */
  keepVisits(visits: readonly Visit[]): Promise<Result<readonly KeptVisit[]>>;
  /** First the first articles as soon as they are known, then all. Ends early when `signal` aborts. */
  search(query: ArticleQuery, signal: AbortSignal): AsyncIterable<FoundArticles>;
  /** In the order asked; numbers that are gone are left out. */
  heads(nos: readonly number[]): Promise<readonly KeptArticle[]>;
  /** Where most of a query's words stand together in each article: title, paragraph, other headline; the lead where none. */
  snippets(nos: readonly number[], text: string): Promise<readonly Snippet[]>;
  texts(nos: readonly number[]): Promise<readonly KeptText[]>;
  byUrl(canonicalUrl: string): Promise<KeptArticle | null>;
  /** Newest first. */
  revisions(no: number): Promise<readonly Revision[]>;
  /** Last read first, without the bin. */
  latest(count: number): Promise<readonly KeptArticle[]>;
  /** Sources with their number of articles, most frequent first, without the bin. */
  sources(): Promise<readonly { readonly source: string; readonly count: number }[]>;
  /** Articles outside the bin that use a concept, oldest first. By index: costs with the result alone. */
  uses(conceptId: string): Promise<readonly TermUse[]>;
  /** Concepts of the articles that use this one, without itself; `count` is in articles, most frequent first. */
  companions(conceptId: string): Promise<readonly TermCount[]>;
  /** Puts articles into the bin, without their excerpts; what has been there for 30 days is gone for good. */
  remove(nos: readonly number[]): Promise<Result<null>>;
  restore(nos: readonly number[]): Promise<Result<null>>;
  /** Deletes for good what is in the bin, or those of these articles that are; gives how many. */
  emptyBin(nos?: readonly number[]): Promise<Result<number>>;
  /**
   * Finds the terms of the next articles after number `from` with the glossary as it is now: of some hundred, those
   * that change in one transaction. Begins with 0. An article keeps its times, its excerpts and its place in the bin.
   */
  rematch(from: number): Promise<Result<RematchStep>>;
  readonly excerpts: Excerpts;
  readonly packs: Packs;
  readonly backup: LibraryBackup;
  readonly study: StudyList;
  report(): Promise<StorageReport>;
  /** Costs next to nothing, however large the library is. */
  mark(): Promise<DatabaseMark>;
  /** Calls the listener after any change by any page of the extension, until `signal` aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
}
