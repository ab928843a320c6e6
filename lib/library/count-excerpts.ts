import type { StoreChange } from '../store/store.ts';
import { openIndexWriter } from './index-writer.ts';

/**
 * Lets the articles at these addresses, where they are kept, say how many excerpts they have outside the bin. The
 * index is written only where an article has its first or has lost its last.
 */
export async function countExcerpts(change: StoreChange, canonicalUrls: Iterable<string>): Promise<void> {
  const urls = [...new Set(canonicalUrls)];
  const [articles, counts] = await Promise.all([change.byUrls(urls), change.countExcerpts(urls)]);
  const recounted = [...articles.values()].flatMap((article) => {
    const excerpts = counts.get(article?.canonicalUrl ?? '') ?? 0;
    return article && article.excerpts !== excerpts
      ? [{ before: article.excerpts, article: { ...article, excerpts } }]
      : [];
  });
  if (recounted.length === 0) return;
  await change.putArticles(recounted.map(({ article }) => article));
  const turned = recounted.filter(({ before, article }) => before > 0 !== article.excerpts > 0);
  if (turned.length === 0) return;
  const index = await openIndexWriter(change);
  await index.write(
    [],
    turned.map(({ article }) => article),
  );
}
