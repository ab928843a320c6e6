import type { Excerpt, ExcerptTombstone } from '../excerpt/excerpt.ts';
import type { ExcerptNews } from './excerpt-journal.ts';
import type { Instant } from './records.ts';

/** Some excerpts, and where to go on; null: these were the last. */
export interface ExcerptStep {
  readonly excerpts: readonly Excerpt[];
  readonly last: string | null;
}

/** What can be asked of excerpts within one transaction; see `StoreView`. */
export interface ExcerptView {
  /** In the order asked. */
  readonly excerpts: (ids: readonly string[]) => Promise<readonly Excerpt[]>;
  /** Those of one article, in the bin too. */
  readonly excerptsOf: (canonicalUrl: string) => Promise<readonly Excerpt[]>;
  /** Those whose article's title has this key (`titleKey`), in the bin too. */
  readonly excerptsTitled: (key: string) => Promise<readonly Excerpt[]>;
  readonly allExcerpts: () => Promise<readonly Excerpt[]>;
  /** The next excerpts by their ids, after one of them or, with an empty id, from the first. */
  readonly excerptsAfter: (id: string, count: number) => Promise<ExcerptStep>;
  /** Ids of what was put into the bin before a moment. */
  readonly binnedExcerpts: (before: Instant) => Promise<readonly string[]>;
  /** How many excerpts each of these articles has outside the bin. */
  readonly countExcerpts: (canonicalUrls: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  readonly tombstones: () => Promise<readonly ExcerptTombstone[]>;
  /** What has changed since a state that was read before; null: nothing was. */
  readonly excerptNews: (since: number | null) => Promise<ExcerptNews>;
}

/** What can be done with excerpts within one transaction; see `StoreChange`. */
export interface ExcerptWriting {
  /** Adds excerpts, or replaces those of the same id. */
  readonly putExcerpts: (excerpts: readonly Excerpt[]) => Promise<void>;
  readonly dropExcerpts: (ids: readonly string[]) => Promise<void>;
  readonly putTombstones: (tombstones: readonly ExcerptTombstone[]) => Promise<void>;
  readonly dropTombstones: (ids: readonly string[]) => Promise<void>;
}
