import type { ArticleQuery } from '../../lib/library/library.ts';

/** All articles outside the bin that have a text, best first. */
export function articlesWith(text: string): ArticleQuery {
  return {
    text,
    from: null,
    to: null,
    source: null,
    level: null,
    conceptId: null,
    hasExcerpts: false,
    bin: false,
    sort: 'relevance',
  };
}
