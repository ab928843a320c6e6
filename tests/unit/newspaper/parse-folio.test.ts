import { describe, expect, it } from 'vitest';
import { pageNumber, parseFolio } from '../../../lib/newspaper/parse-folio.ts';

describe('folios', () => {
  it('say date, page, section and editors', () => {
    expect(parseFolio([], ['第十二版 综合新闻 2026年3月9日 星期一 责任编辑：许知行 美编：乔岩'])).toEqual({
      paper: null,
      date: '2026-03-09',
      page: '12',
      section: '综合新闻',
      editors: [{ name: '许知行', role: '责任编辑' }],
    });
  });

  it('name the paper, alone or beside the date; the number of all pages is no page', () => {
    expect(parseFolio(['新 东 城 报'], ['2026年3月9日 第12期 今日4版'])).toMatchObject({
      paper: '新东城报',
      page: null,
    });
    expect(parseFolio([], ['新东城报 | 2026年3月9日', '03'])).toMatchObject({ paper: '新东城报', page: '3' });
  });

  it.each([
    ['第三版', '3'],
    ['03', '3'],
    ['A04版', 'A04'],
    ['二十一版', '21'],
    ['十版', '10'],
    ['（下转2版）', '2'],
    ['05 文化周刊 2026年3月9日', '5'],
    ['A06综合', 'A06'],
    ['2026年3月9日', null],
    ['没有', null],
  ])('“%s” is page %s', (text, page) => {
    expect(pageNumber(text)).toBe(page);
  });
});
