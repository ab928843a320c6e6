import { joinPages } from '../article/join-pages.ts';
import type { Library, Visit } from './library.ts';

/**
 * A visit with what was read before of the same article on its other web pages. Visits of one article should come
 * one after the other: each builds on what the one before has left.
 */
export async function joinVisit(library: Pick<Library, 'byUrl' | 'texts'>, visit: Visit): Promise<Visit> {
  const { article } = visit;
  const head = await library.byUrl(article.canonicalUrl);
  const [kept] = head ? await library.texts([head.no]) : [];
  if (!kept || (article.pagination === null && kept.article.pagination === null)) return visit;
  return { ...visit, ...joinPages(kept.article, article) };
}
