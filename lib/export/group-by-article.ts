import type { Excerpt, ExcerptSource } from '../excerpt/excerpt.ts';
import { beijingDay } from './beijing-time.ts';

/** The excerpts of one article, in the order of their places. */
export interface ArticleExcerpts {
  /** As the excerpt that was saved last has it. */
  readonly source: ExcerptSource;
  readonly excerpts: readonly Excerpt[];
  /** Day on which the last of them was saved, by Beijing's clock: the article was read then. `2026-08-12` */
  readonly readOn: string;
}

/** Puts the excerpts of each article together; articles stay in the order in which they first come. */
export function groupByArticle(excerpts: readonly Excerpt[]): readonly ArticleExcerpts[] {
  const groups = new Map<string, Excerpt[]>();
  for (const excerpt of excerpts) {
    const group = groups.get(excerpt.source.canonicalUrl);
    if (group) group.push(excerpt);
    else groups.set(excerpt.source.canonicalUrl, [excerpt]);
  }
  return [...groups.values()].map((group) => {
    const newest = group.reduce((last, next) => (next.createdAt > last.createdAt ? next : last));
    const readOn = beijingDay(newest.createdAt);
    return { source: newest.source, excerpts: group.toSorted(byPlace), readOn };
  });
}

function byPlace({ target: { position: a } }: Excerpt, { target: { position: b } }: Excerpt): number {
  return a.start - b.start || a.end - b.end;
}
