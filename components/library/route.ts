import { isOwnId } from '../../lib/glossary/parse-own-terms.ts';
import type { TermOccurrence } from '../../lib/store/records.ts';
import { type ExcerptListQuery, formatExcerptQuery, parseExcerptQuery } from './excerpt-query.ts';
import { everything, formatQuery, type ListQuery, parseQuery } from './list-query.ts';

/** A stretch of an article's text. Offsets are UTF-16 units in the text of its block or headline. */
export type TextPlace = Pick<TermOccurrence, 'place' | 'start' | 'end'>;

/** What `library.html` shows. Articles carry the query of the list they were opened from: their way back. */
export type Route =
  | { readonly page: 'articles'; readonly query: ListQuery }
  | {
      readonly page: 'article';
      readonly no: number;
      readonly query: ListQuery;
      readonly at?: TextPlace;
      /** Id of an excerpt to be shown in the text. */
      readonly excerpt?: string;
    }
  | { readonly page: 'changes'; readonly no: number; readonly query: ListQuery }
  | { readonly page: 'concepts' }
  | { readonly page: 'concept'; readonly id: string }
  | { readonly page: 'excerpts'; readonly asked: ExcerptListQuery }
  | { readonly page: 'tags' }
  /** `edit`: the id of one that is written, or `new`, which may begin with a `label`. */
  | { readonly page: 'own-terms'; readonly edit: string | null; readonly label?: string }
  | { readonly page: 'study' }
  | { readonly page: 'glossaries' }
  | { readonly page: 'pack'; readonly id: string }
  | { readonly page: 'pack-import' }
  | { readonly page: 'bin' }
  | { readonly page: 'backup' }
  | { readonly page: 'unknown' };

/**
 * The address of a route below `library.html`: `#/articles?q=接诉`, `#/article/12?at=3.4-8` (block 3, characters
 * 4 to 8; or `title.0-4`), `#/article/12?excerpt=<id>`, `#/article/12/changes`, `#/concept/…`, `#/excerpts?tag=议事`,
 * `#/own-terms/new?label=夜校`, `#/glossaries`, `#/glossaries/<id of a pack>`.
 */
export function routeHash(route: Route): string {
  switch (route.page) {
    case 'article':
      return withParameters(`#/article/${route.no}`, [
        formatQuery(route.query),
        route.at && `at=${formatPlace(route.at)}`,
        route.excerpt && `excerpt=${encodeURIComponent(route.excerpt)}`,
      ]);
    case 'changes':
      return withParameters(`#/article/${route.no}/changes`, [formatQuery(route.query)]);
    case 'concept':
      return `#/concept/${encodeURIComponent(route.id)}`;
    case 'pack':
      return `#/glossaries/${route.id}`;
    case 'articles':
      return withParameters('#/articles', [formatQuery(route.query)]);
    case 'excerpts':
      return withParameters('#/excerpts', [formatExcerptQuery(route.asked)]);
    case 'own-terms': {
      const label = route.label ? `?label=${encodeURIComponent(route.label)}` : '';
      return route.edit === null ? '#/own-terms' : `#/own-terms/${route.edit}${label}`;
    }
    default:
      return `#/${route.page}`;
  }
}

/** Reads `location.hash`. No hash is the list of all articles; one that leads nowhere is `unknown`. */
export function parseRoute(hash: string): Route {
  const [path = '', ...rest] = hash.replace(/^#?\/?/, '').split('?');
  const parameters = rest.join('?');
  const query = parseQuery(parameters);
  const [page, name, part, ...more] = path.replace(/\/$/, '').split('/');
  if (more.length > 0) return { page: 'unknown' };
  if (page === 'article' && name !== undefined && /^[1-9]\d{0,14}$/.test(name)) {
    const given = new URLSearchParams(parameters);
    const at = parsePlace(given.get('at') ?? '');
    const excerpt = given.get('excerpt');
    if (part === undefined)
      return { page: 'article', no: Number(name), query, ...(at && { at }), ...(excerpt && { excerpt }) };
    return part === 'changes' ? { page: 'changes', no: Number(name), query } : { page: 'unknown' };
  }
  if (page === 'concept' && name && part === undefined) return conceptRoute(name);
  if (page === 'own-terms' && part === undefined) return ownTermsRoute(name, parameters);
  if (page === 'glossaries' && part === undefined && /^[a-z0-9-]+$/.test(name ?? '')) {
    return { page: 'pack', id: name ?? '' };
  }
  if (name !== undefined) return { page: 'unknown' };
  if (page === '' || page === 'articles') return { page: 'articles', query };
  if (page === 'excerpts') return { page, asked: parseExcerptQuery(parameters) };
  return plainPages.find((plain) => plain.page === page) ?? { page: 'unknown' };
}

/** Pages of which nothing but their name is said. */
const plainPages: readonly Route[] = [
  { page: 'concepts' },
  { page: 'tags' },
  { page: 'glossaries' },
  { page: 'pack-import' },
  { page: 'study' },
  { page: 'bin' },
  { page: 'backup' },
];

/** The list of all articles. */
export const startRoute: Route = { page: 'articles', query: everything };

function conceptRoute(name: string): Route {
  try {
    return { page: 'concept', id: decodeURIComponent(name) };
  } catch {
    // A lone % is no encoding of anything.
    return { page: 'unknown' };
  }
}

function ownTermsRoute(name: string | undefined, parameters: string): Route {
  if (name === undefined) return { page: 'own-terms', edit: null };
  const label = name === 'new' ? new URLSearchParams(parameters).get('label') : null;
  return name === 'new' || isOwnId(name)
    ? { page: 'own-terms', edit: name, ...(label && { label }) }
    : { page: 'unknown' };
}

/** `4.12-20`: block 4, characters 12 to 20; or `title.0-4`. */
export function formatPlace({ place, start, end }: TextPlace): string {
  return `${place}.${start}-${end}`;
}

/** Reads what `formatPlace` writes; null for anything else. */
export function parsePlace(text: string): TextPlace | null {
  const found = /^(?:(\d{1,6})|(kicker|title|subtitle))\.(\d{1,9})-(\d{1,9})$/.exec(text);
  if (found === null) return null;
  const [, block, headline, start, end] = found;
  const place = block === undefined ? (headline as 'kicker' | 'title' | 'subtitle') : Number(block);
  return { place, start: Number(start), end: Number(end) };
}

function withParameters(path: string, parts: readonly (string | undefined)[]): string {
  const parameters = parts.filter(Boolean).join('&');
  return parameters === '' ? path : `${path}?${parameters}`;
}
