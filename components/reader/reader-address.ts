import { formatPlace, parsePlace, type TextPlace } from '../library/route.ts';

/** What of an issue is shown: an article, at a place of its text if one is given; or what no article was found for. */
export type ReaderPlace =
  | { readonly kind: 'article'; readonly id: string; readonly at: TextPlace | null }
  /** A page by its place in the file, from 1. */
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'unassigned' }
  | { readonly kind: 'start' };

/** `#article=2-3`, `#article=2-3&at=4.12-20`. */
export function articleHash(id: string, at: TextPlace | null = null): string {
  return `#article=${encodeURIComponent(id)}${at === null ? '' : `&at=${formatPlace(at)}`}`;
}

export const unassignedHash = '#unassigned';

/** Reads `location.hash`; what leads nowhere is the start. PDF viewers understand `#page=3` alike. */
export function parseHash(hash: string): ReaderPlace {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const id = parameters.get('article');
  if (id) return { kind: 'article', id, at: parsePlace(parameters.get('at') ?? '') };
  const page = Number(parameters.get('page'));
  if (Number.isSafeInteger(page) && page > 0) return { kind: 'page', page };
  return parameters.has('unassigned') ? { kind: 'unassigned' } : { kind: 'start' };
}

/**
 * The address in `reader.html?src=…`, null where there's none. A redirect by the browser's own rules can't encode
 * it, so an address that begins as one is taken as it stands, up to the end.
 */
export function sourceOf(search: string): string | null {
  const given = /[?&]src=(.*)$/s.exec(search)?.[1];
  if (!given) return null;
  if (/^https?:\/\//i.test(given)) return given;
  return new URLSearchParams(search).get('src') || null;
}

/** True for an address that may be fetched, or be a link: anything else (javascript:, data:, a file) may not. */
export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
