import type { Excerpt, ExcerptSource } from '../excerpt/excerpt.ts';

/** The excerpts of one article, in the order of their places. */
export interface ArticleExcerpts {
  /** As the excerpt that was saved last has it. */
  readonly source: ExcerptSource;
  readonly excerpts: readonly Excerpt[];
}

/** Puts the excerpts of each article together; articles stay in the order in which they first come. */
export function groupByArticle(excerpts: readonly Excerpt[]): readonly ArticleExcerpts[] {
  const groups = new Map<string, Excerpt[]>();
  for (const excerpt of excerpts) {
    const group = groups.get(excerpt.source.canonicalUrl);
    if (group) group.push(excerpt);
    else groups.set(excerpt.source.canonicalUrl, [excerpt]);
  }
  return [...groups.values()].flatMap((group) => {
    const newest = group.reduce((last, next) => (next.createdAt > last.createdAt ? next : last));
    return [{ source: newest.source, excerpts: group.toSorted(byPlace) }];
  });
}

function byPlace({ target: { position: a } }: Excerpt, { target: { position: b } }: Excerpt): number {
  return a.start - b.start || a.end - b.end;
}
