import { describe, expect, it } from 'vitest';
import {
  articleHash,
  isWebAddress,
  parseHash,
  sourceOf,
} from '../../../../components/reader/reader-address.ts';

const url = 'https://www.bjdch.gov.cn/ywdt/xdcb/202502/P1.pdf';

describe('the address of the reader', () => {
  it.each([
    [`?src=${encodeURIComponent(url)}`, url],
    [`?src=${encodeURIComponent(`${url}?a=1&b=2`)}`, `${url}?a=1&b=2`],
    // As the browser's own rule writes it.
    [`?src=${url}`, url],
    [`?src=${url}?a=1&b=2`, `${url}?a=1&b=2`],
    ['?src=javascript%3Aalert(1)', 'javascript:alert(1)'],
    ['?src=', null],
    ['', null],
    ['?other=1', null],
  ])('%s opens %s', (search, source) => {
    expect(sourceOf(search)).toBe(source);
  });

  it.each([
    [url, true],
    ['http://x.cn/a.pdf', true],
    ['javascript:alert(1)', false],
    ['file:///a.pdf', false],
    ['data:application/pdf,x', false],
    ['a.pdf', false],
  ])('%s may be fetched: %s', (address, may) => {
    expect(isWebAddress(address)).toBe(may);
  });

  it('names an article and a place in it, and reads both back', () => {
    const at = { place: 3, start: 4, end: 8 } as const;
    expect(parseHash(articleHash('2-3'))).toEqual({ kind: 'article', id: '2-3', at: null });
    expect(parseHash(articleHash('2-3', at))).toEqual({ kind: 'article', id: '2-3', at });
    expect(articleHash('2-3', { ...at, place: 'title' })).toBe('#article=2-3&at=title.4-8');
  });

  it.each([
    ['#page=3', { kind: 'page', page: 3 }],
    ['#unassigned', { kind: 'unassigned' }],
    ['', { kind: 'start' }],
    ['#page=0', { kind: 'start' }],
    ['#page=x&article=', { kind: 'start' }],
    ['#article=1-1&at=nowhere', { kind: 'article', id: '1-1', at: null }],
  ])('%s shows %o', (hash, place) => {
    expect(parseHash(hash)).toEqual(place);
  });
});
