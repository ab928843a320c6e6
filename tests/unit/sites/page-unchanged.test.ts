import { expect, it } from 'vitest';
import { parseArticle, readArticle } from '../../../lib/page/read-article.ts';
import { openPage, pageFiles } from './page-fixtures.ts';

it.each(pageFiles)('reading %s changes nothing in the page', (file) => {
  const { document, url } = openPage(file);
  const html = document.documentElement.outerHTML;
  const view = document.defaultView;
  if (view === null) throw new Error('The page has no window.');
  const seen: MutationRecord[] = [];
  const observer = new view.MutationObserver((records) => seen.push(...records));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const { detection } = readArticle(document, url);
  parseArticle(document, url, detection.siteId);
  expect([...seen, ...observer.takeRecords()]).toEqual([]);
  observer.disconnect();
  expect(document.documentElement.outerHTML).toBe(html);
});
