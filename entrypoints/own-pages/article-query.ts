import { allArticles } from '../../lib/library/all-articles.ts';
import type { ArticleQuery } from '../../lib/library/library.ts';

/** All articles outside the bin that have a text, best first. */
export function articlesWith(text: string): ArticleQuery {
  return { ...allArticles, text, sort: 'relevance' };
}
