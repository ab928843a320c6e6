import { type ExcerptMark, excerptMarks } from '../../lib/excerpt/excerpt.ts';
import type { ExcerptQuery } from '../../lib/library/excerpts.ts';
import { dayOrNull } from './day-or-null.ts';

/** What the list of excerpts was asked for; the bin has a list of its own. */
export type ExcerptListQuery = Omit<ExcerptQuery, 'bin'>;

/** All excerpts, last saved first. */
export const everyExcerpt: ExcerptListQuery = {
  text: '',
  canonicalUrl: null,
  tag: null,
  mark: null,
  conceptId: null,
  source: null,
  from: null,
  to: null,
  sort: 'created',
};

const sorts: readonly ExcerptListQuery['sort'][] = ['created', 'modified', 'article'];

/** The query as the parameters of an address, what is not asked for left out: `q=接诉&tag=议事&mark=green`. */
export function formatExcerptQuery(query: ExcerptListQuery): string {
  const parameters = new URLSearchParams();
  const given: readonly (readonly [name: string, value: string | null])[] = [
    ['q', query.text.trim() || null],
    ['article', query.canonicalUrl],
    ['tag', query.tag],
    ['mark', query.mark],
    ['term', query.conceptId],
    ['source', query.source],
    ['from', query.from],
    ['to', query.to],
    ['sort', query.sort === everyExcerpt.sort ? null : query.sort],
  ];
  for (const [name, value] of given) if (value !== null) parameters.set(name, value);
  return parameters.toString();
}

/** Reads such parameters, whoever wrote them: what makes no sense is not asked for. */
export function parseExcerptQuery(parameters: string): ExcerptListQuery {
  const given = new URLSearchParams(parameters);
  return {
    text: given.get('q') ?? '',
    canonicalUrl: given.get('article') || null,
    tag: given.get('tag') || null,
    mark: markOrNull(given.get('mark')),
    conceptId: given.get('term') || null,
    source: given.get('source') || null,
    from: dayOrNull(given.get('from')),
    to: dayOrNull(given.get('to')),
    sort: sorts.find((sort) => sort === given.get('sort')) ?? everyExcerpt.sort,
  };
}

/** True where anything but the order was asked for. */
export function narrowsExcerpts(query: ExcerptListQuery): boolean {
  return formatExcerptQuery({ ...query, sort: everyExcerpt.sort }) !== '';
}

/** How many filters are set beside the text. */
export function countExcerptFilters(query: ExcerptListQuery): number {
  const { canonicalUrl, tag, mark, conceptId, source, from, to } = query;
  return [canonicalUrl, tag, mark, conceptId, source, from ?? to].filter((each) => each !== null).length;
}

/** A mark by its name; null for a name of none. */
export function markOrNull(name: string | null): ExcerptMark | null {
  return excerptMarks.find((mark) => mark === name) ?? null;
}
