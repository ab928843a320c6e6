import { hostName } from './interface-host.ts';
import { pageHighlights } from './page-highlights.ts';

/**
 * Takes away what an earlier script of ours has left on a page: element, marks, highlights. Firefox ends the
 * scripts of a version that is replaced without a last word, so they can't do it themselves.
 */
export function clearLeftovers(document: Document): void {
  for (const host of document.querySelectorAll(hostName)) host.remove();
  pageHighlights()?.clear();
}
