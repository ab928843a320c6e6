import { canonicalUrl } from './canonical-url.ts';
import { parseAddress } from './web-address.ts';

/**
 * True where an article of this name can have been read at `url`: its name follows from the address, or, on
 * sites whose pages give a better one, is one that such a page may give for itself.
 */
export function namesArticleAt(name: string, url: string): boolean {
  return canonicalUrl(url, [name]) === name;
}

/** True for two http(s) addresses on the same host and port. */
export function sameHost(one: string, other: string): boolean {
  const [a, b] = [parseAddress(one), parseAddress(other)];
  return a !== null && b !== null && a.host === b.host && a.port === b.port;
}
