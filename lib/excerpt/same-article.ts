import { foldLightly } from '../text/fold-lightly.ts';

/** What tells an article from others wherever it is published. */
export interface Work {
  readonly title: string;
  /** As in `Article`; null where the page does not say. */
  readonly publishedAt: string | null;
}

/** A title shorter than this is many articles' (要闻, 公告), UTF-16 units when folded. */
const shortest = 5;
/** The same article is in the newspaper a day or two before or after it is on a site. */
const daysApart = 3;
const day = 24 * 3_600_000;

/** Titles with the same key are written alike but for white space, marks and width; null: too short to tell an article. */
export function titleKey(title: string): string | null {
  const key = foldLightly(title).replace(/[\p{P}\p{S}]/gu, '');
  return key.length < shortest ? null : key;
}

/** Whether two articles are one, published at two addresses: the same title within a few days. */
export function isSameWork(one: Work, other: Work): boolean {
  const key = titleKey(one.title);
  if (key === null || key !== titleKey(other.title)) return false;
  if (one.publishedAt === null || other.publishedAt === null) return true;
  const apart = Date.parse(one.publishedAt.slice(0, 10)) - Date.parse(other.publishedAt.slice(0, 10));
  return Number.isNaN(apart) || Math.abs(apart) <= daysApart * day;
}
