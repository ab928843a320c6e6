import { expect, it } from 'vitest';
import { groupVisits } from '../../../lib/library/group-visits.ts';
import { articleOf, visitOf } from './visits.ts';

const visit = (number: number, length = 10) =>
  visitOf(articleOf({ canonicalUrl: `https://www.bjdch.gov.cn/${number}.html`, text: '长'.repeat(length) }));

it('groups hold some hundred visits, none one article twice, and their order stays', () => {
  const visits = [...Array.from({ length: 600 }, (_, at) => visit(at)), visit(599), visit(600)];
  const groups = groupVisits(visits);
  expect(groups.map(({ length }) => length)).toEqual([500, 100, 2]);
  expect(groups.flat()).toEqual(visits);
  expect(groupVisits([])).toEqual([]);
});

it('groups of long articles are small', () => {
  const visits = Array.from({ length: 4 }, (_, at) => visit(at, 600_000));
  expect(groupVisits(visits).map(({ length }) => length)).toEqual([2, 2]);
});
