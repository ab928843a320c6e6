import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countExcerptFilters,
  type ExcerptListQuery,
  everyExcerpt,
  narrowsExcerpts,
  parseExcerptQuery,
} from '../../../../components/library/excerpt-query.ts';
import {
  countFilters,
  everything,
  formatQuery,
  type ListQuery,
  narrows,
  parseQuery,
} from '../../../../components/library/list-query.ts';
import { parseRoute, type Route, routeHash } from '../../../../components/library/route.ts';
import { excerptMarks } from '../../../../lib/excerpt/excerpt.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() === text);
const query: fc.Arbitrary<ListQuery> = fc.record({
  text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
  from: fc.option(day),
  to: fc.option(day),
  source: fc.option(name),
  level: fc.option(fc.constantFrom('国家', '北京市', '东城区', '街道')),
  conceptId: fc.option(name),
  hasExcerpts: fc.boolean(),
  sort: fc.constantFrom('published', 'read', 'relevance'),
});
const no = fc.integer({ min: 1 });
const at = fc.record({
  place: fc.oneof(fc.nat(99_999), fc.constantFrom('kicker', 'title', 'subtitle')),
  start: fc.nat(1_000_000),
  end: fc.nat(1_000_000),
});
const asked: fc.Arbitrary<ExcerptListQuery> = fc.record({
  text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
  canonicalUrl: fc.option(fc.webUrl()),
  tag: fc.option(name),
  mark: fc.option(fc.constantFrom(...excerptMarks)),
  conceptId: fc.option(name),
  source: fc.option(name),
  from: fc.option(day),
  to: fc.option(day),
  sort: fc.constantFrom('created', 'modified', 'article'),
});
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({ page: fc.constant('excerpts'), asked }),
  fc.record({ page: fc.constant('article'), no, query, excerpt: fc.uuid() }),
  fc.record({ page: fc.constant('articles'), query }),
  fc.record({ page: fc.constant('changes'), no, query }),
  fc.record({ page: fc.constant('article'), no, query }),
  fc.record({ page: fc.constant('article'), no, query, at }),
  fc.record({ page: fc.constant('concept'), id: name }),
  fc.record({ page: fc.constant('pack'), id: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/) }),
  fc.constantFrom({ page: 'glossaries' }, { page: 'pack-import' }),
  fc.constantFrom({ page: 'concepts' }, { page: 'tags' }, { page: 'bin' }, { page: 'backup' }),
);

describe('routes', () => {
  it('come back from their address as they were', () => {
    fc.assert(
      fc.property(route, (given) => {
        expect(parseRoute(routeHash(given))).toEqual(given);
      }),
    );
  });

  it('come back from any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseRoute(`#/${text}`).page).toBeTruthy();
      }),
    );
  });

  it.each([
    ['', { page: 'articles', query: everything }],
    ['#/', { page: 'articles', query: everything }],
    ['#/articles/', { page: 'articles', query: everything }],
    ['#/articles?q=%E6%8E%A5%E8%AF%89', { page: 'articles', query: { ...everything, text: '接诉' } }],
    ['#/article/12', { page: 'article', no: 12, query: everything }],
    ['#/article/12?at=body.1-2', { page: 'article', no: 12, query: everything }],
    ['#/article/12/changes', { page: 'changes', no: 12, query: everything }],
    ['#/article/0', { page: 'unknown' }],
    ['#/article/1e3', { page: 'unknown' }],
    ['#/article/99999999999999999999', { page: 'unknown' }],
    ['#/article/12/other', { page: 'unknown' }],
    ['#/article/12/changes/more', { page: 'unknown' }],
    ['#/articles/12', { page: 'unknown' }],
    ['#/bin/12', { page: 'unknown' }],
    ['#/concept/', { page: 'unknown' }],
    ['#/concept/jie-su-ji-ban', { page: 'concept', id: 'jie-su-ji-ban' }],
    ['#/concept/%', { page: 'unknown' }],
    ['#/elsewhere', { page: 'unknown' }],
  ])('reads %j', (hash, expected) => {
    expect(parseRoute(hash)).toEqual(expected);
  });
});

describe('queries', () => {
  it('leave out of the address what was not asked for', () => {
    expect(formatQuery(everything)).toBe('');
    expect(routeHash({ page: 'article', no: 3, query: everything })).toBe('#/article/3');
  });

  it('take in nothing that makes no sense', () => {
    expect(parseQuery('from=2026-02-31&to=20260801&level=省&sort=random&excerpts=yes&source=')).toEqual(
      everything,
    );
  });

  it('know whether they narrow the list, and by how many filters', () => {
    expect(narrows({ ...everything, sort: 'read' })).toBe(false);
    expect(narrows({ ...everything, text: '接诉' })).toBe(true);
    expect(countFilters({ ...everything, text: '接诉' })).toBe(0);
    expect(countFilters({ ...everything, from: '2026-08-01', to: '2026-08-31', hasExcerpts: true })).toBe(2);
  });
});

describe('queries of excerpts', () => {
  it('take in nothing that makes no sense', () => {
    expect(parseExcerptQuery('mark=red&from=2026-02-30&sort=best&tag=')).toEqual(everyExcerpt);
  });

  it('know whether they narrow the list, and by how many filters', () => {
    expect(narrowsExcerpts({ ...everyExcerpt, sort: 'article' })).toBe(false);
    expect(narrowsExcerpts({ ...everyExcerpt, text: '接诉' })).toBe(true);
    const narrow = { ...everyExcerpt, mark: 'blue', from: '2026-08-01', to: '2026-08-02' } as const;
    expect(countExcerptFilters(narrow)).toBe(2);
  });
});
