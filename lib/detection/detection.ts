/**
 * What a page is to us. `pending`: an article page whose text has not arrived yet.
 * `unrelated`: anything that isn't news of Beijing's Dongcheng, articles of other districts included.
 */
export type PageType = 'article' | 'list' | 'pdf' | 'unavailable' | 'pending' | 'unrelated';

/** One ground of a decision, as data; `describeReason` puts it into words. */
export interface Reason {
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The decision about one page, with its grounds in the order in which they weighed. */
export interface Detection {
  readonly type: PageType;
  readonly reasons: readonly Reason[];
  readonly siteId: string;
}
