import type { DatabaseMark } from './database-mark.ts';
import type { ExcerptView, ExcerptWriting } from './excerpt-store.ts';
import type { PackView, PackWriting } from './pack-store.ts';
import type { Instant, KeptText, Revision } from './records.ts';
import type { NewArticle, StoredArticle } from './stored-article.ts';
import type { StudyView, StudyWriting } from './study-store.ts';

/** Some articles, and where to go on; null: these were the last. */
export interface ArticleStep {
  readonly articles: readonly StoredArticle[];
  readonly last: string | null;
}

/**
 * What can be asked within one transaction. Nothing else may be awaited inside it, or the browser ends it.
 * Records that are damaged are left out and reported; every answer may therefore be shorter than the question.
 */
export interface StoreView extends ExcerptView, StudyView, PackView {
  /** By canonical address. Null: a damaged record stands there. */
  readonly byUrls: (urls: readonly string[]) => Promise<ReadonlyMap<string, StoredArticle | null>>;
  readonly articles: (nos: readonly number[]) => Promise<readonly StoredArticle[]>;
  /** The next articles by their canonical addresses, after one of them or, with an empty one, from the first. */
  readonly articlesAfter: (canonicalUrl: string, count: number) => Promise<ArticleStep>;
  /** Last read first, without the bin. */
  readonly latest: (count: number) => Promise<readonly StoredArticle[]>;
  /** Numbers of what was put into the bin before a moment, or of all that is in it. */
  readonly binned: (before: Instant) => Promise<readonly number[]>;
  /** Numbers of all articles, ascending. */
  readonly allNos: () => Promise<readonly number[]>;
  readonly texts: (nos: readonly number[]) => Promise<readonly KeptText[]>;
  readonly revisions: (no: number) => Promise<readonly Revision[]>;
  /** Parts of the search index by their keys, each in its place; undefined where there is none. */
  readonly shards: (keys: readonly string[]) => Promise<readonly unknown[]>;
  /** Keys of the parts of the search index that begin with `prefix`. */
  readonly shardKeys: (prefix: string) => Promise<readonly string[]>;
}

/** What can be done within one transaction, which takes place as a whole or not at all. */
export interface StoreChange extends StoreView, ExcerptWriting, StudyWriting, PackWriting {
  /** Gives their numbers, in order. Fails where one of their addresses is taken. */
  readonly addArticles: (articles: readonly NewArticle[]) => Promise<readonly number[]>;
  readonly putArticles: (articles: readonly StoredArticle[]) => Promise<void>;
  readonly putTexts: (texts: readonly KeptText[]) => Promise<void>;
  readonly putRevisions: (revisions: readonly Revision[]) => Promise<void>;
  readonly dropRevisions: (keys: readonly (readonly [no: number, digest: string])[]) => Promise<void>;
  /** Articles with their texts and revisions. */
  readonly dropArticles: (nos: readonly number[]) => Promise<void>;
  /** What stands at these canonical addresses, damaged or not. */
  readonly dropUrls: (urls: readonly string[]) => Promise<void>;
  readonly putShards: (shards: ReadonlyMap<string, unknown>) => Promise<void>;
  readonly dropShards: (keys: readonly string[]) => Promise<void>;
}

/**
 * What a transaction is about, and what others wait for meanwhile: the search index, that with the articles and texts
 * that it leads to, the records (articles, texts, revisions), the excerpts, the study list, or all of these; or the
 * packs, which nothing else has to do with.
 */
export type Scope = 'index' | 'search' | 'records' | 'excerpts' | 'study' | 'all' | 'packs';

/** Records of one table: how many, and about how many bytes. */
export interface TableSize {
  readonly name: string;
  readonly records: number;
  readonly bytes: number;
}

/** The reader's database, or what stands in for it. */
export interface Store {
  /** False where it lives in memory only. */
  readonly durable: boolean;
  readonly read: <T>(scope: Scope, work: (view: StoreView) => Promise<T>) => Promise<T>;
  /** Ends when the transaction has; a promise of it that is kept means stored. */
  readonly change: <T>(scope: Scope, work: (change: StoreChange) => Promise<T>) => Promise<T>;
  /** `newId` becomes the database's id where it has none. */
  readonly mark: (newId: string) => Promise<DatabaseMark>;
  readonly measure: () => Promise<readonly TableSize[]>;
  readonly close: () => void;
}
