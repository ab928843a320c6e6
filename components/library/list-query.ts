import { levels } from '../../lib/glossary/levels.ts';
import { allArticles } from '../../lib/library/all-articles.ts';
import type { ArticleQuery } from '../../lib/library/library.ts';
import { dayOrNull } from './day-or-null.ts';

/** What the list of articles was asked for; the bin has a list of its own. */
export type ListQuery = Omit<ArticleQuery, 'bin'>;

const { bin: _, ...outsideBin } = allArticles;
/** The whole library, newest first. */
export const everything: ListQuery = outsideBin;

const sorts: readonly ListQuery['sort'][] = ['published', 'read', 'relevance'];

/** The query as the parameters of an address, what is not asked for left out: `q=接诉&from=2026-08-01`. */
export function formatQuery(query: ListQuery): string {
  const parameters = new URLSearchParams();
  const given: readonly (readonly [name: string, value: string | null])[] = [
    ['q', query.text.trim() || null],
    ['from', query.from],
    ['to', query.to],
    ['source', query.source],
    ['level', query.level],
    ['term', query.conceptId],
    ['excerpts', query.hasExcerpts ? '1' : null],
    ['sort', query.sort === everything.sort ? null : query.sort],
  ];
  for (const [name, value] of given) if (value !== null) parameters.set(name, value);
  return parameters.toString();
}

/** Reads such parameters, whoever wrote them: what makes no sense is not asked for. */
export function parseQuery(parameters: string): ListQuery {
  const given = new URLSearchParams(parameters);
  return {
    text: given.get('q') ?? '',
    from: dayOrNull(given.get('from')),
    to: dayOrNull(given.get('to')),
    source: given.get('source') || null,
    level: levels.find((level) => level === given.get('level')) ?? null,
    conceptId: given.get('term') || null,
    hasExcerpts: given.get('excerpts') === '1',
    sort: sorts.find((sort) => sort === given.get('sort')) ?? everything.sort,
  };
}

/** True where anything but the order was asked for. */
export function narrows(query: ListQuery): boolean {
  return formatQuery({ ...query, sort: everything.sort }) !== '';
}

/** How many filters are set beside the text. */
export function countFilters({ from, to, source, level, conceptId, hasExcerpts }: ListQuery): number {
  return [from ?? to, source, level, conceptId, hasExcerpts || null].filter((each) => each !== null).length;
}
