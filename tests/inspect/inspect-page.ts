import { parseArticle, readArticle } from '../../lib/page/read-article.ts';
import type { FindMatches } from './find-matches.ts';
import { type Inspection, inspection, printArticle } from './inspection.ts';
import { pageDocument } from './page-document.ts';

/**
 * What the product makes of a page. An article that isn't ours is printed too, with the reasons against it: this is
 * where one looks for why a page isn't recognised.
 */
export function inspectPage(html: string, url: string, findMatches: FindMatches): Inspection {
  const document = pageDocument(html, url);
  const { detection, article } = readArticle(document, url);
  const { type, reasons, siteId } = detection;
  const foreign = reasons.some(({ code }) => code.startsWith('article-'));
  const shown =
    article ??
    (type === 'unrelated' && foreign ? (parseArticle(document, url, siteId)?.article ?? null) : null);
  return inspection(type, reasons, shown === null ? [] : [printArticle(shown, findMatches)]);
}
