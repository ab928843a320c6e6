import type { Excerpt } from '../excerpt/excerpt.ts';

/** The web, a file, or a newspaper known by its bytes only (RFC 6920): what an article can have been read at. Never what runs something. */
const address = /^(?:https?|file|ni):[^\s\p{Cc}]+$/iu;

/** True for an excerpt from a file whose addresses may become links. */
export function isImportable({ source: { url, canonicalUrl } }: Excerpt): boolean {
  return isImportableAddress(url) && isImportableAddress(canonicalUrl);
}

export function isImportableAddress(url: string): boolean {
  return address.test(url);
}
