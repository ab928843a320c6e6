import { type CatalogueRow, minuteOf, packDay } from '../search/catalogue.ts';
import type { Instant } from '../store/records.ts';
import type { StoredArticle } from '../store/stored-article.ts';

/** Beijing is eight hours ahead, all year. */
const chinaOffset = 8 * 3_600_000;

/** The day in Beijing at a moment: `2026-08-12`. */
export function dayOf(instant: Instant): string {
  return new Date(instant + chinaOffset).toISOString().slice(0, 10);
}

/** An article as a row of the catalogue; `source` is its source's number there. */
export function rowOf(article: StoredArticle, source: number): CatalogueRow {
  const published = article.publishedAt ?? '';
  const day = packDay(published);
  return {
    no: article.no,
    readAt: article.lastReadAt,
    day: day ?? packDay(dayOf(article.firstReadAt)) ?? 0,
    minute: day === null ? 0 : minuteOf(published),
    source,
    deleted: article.deletedAt !== null,
    hasExcerpts: article.excerpts > 0,
    dated: day !== null,
    levels: article.levels,
  };
}
