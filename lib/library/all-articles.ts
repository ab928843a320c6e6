import type { ArticleQuery } from './library.ts';

/** The whole library outside the bin, newest first: what a query that narrows it begins with. */
export const allArticles: ArticleQuery = {
  text: '',
  from: null,
  to: null,
  source: null,
  level: null,
  conceptId: null,
  hasExcerpts: false,
  bin: false,
  sort: 'published',
};
