import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFromUrl, parseDate, parseDayOfYear } from '../../../lib/article/parse-date.ts';

describe('printed dates', () => {
  it.each([
    ['2026-08-12 16:28', '2026-08-12T16:28:00+08:00'],
    ['2026-07-02 09:152026-07-02 10:40', '2026-07-02T09:15:00+08:00'],
    ['2026-07-02 09:15:302026-07-02 10:40:00', '2026-07-02T09:15:30+08:00'],
    ['2026-07-022026-07-03', '2026-07-02'],
    ['2026年09月11日08:41 | 来源', '2026-09-11T08:41:00+08:00'],
    ['（ 2026年04月08日　第 02 版）', '2026-04-08'],
    ['2026年4月8日 9时05分', '2026-04-08T09:05:00+08:00'],
    ['2026/5/8 6:45', '2026-05-08T06:45:00+08:00'],
    ['2026.05.08', '2026-05-08'],
    ['2026-04-08 00:00:00:000', '2026-04-08'],
    ['2026-06-03 07:52:11:0', '2026-06-03T07:52:11+08:00'],
    ['2026-08-18T02:20:00.000+0000', '2026-08-18T10:20:00+08:00'],
    ['2026-08-18T02:20:00Z', '2026-08-18T10:20:00+08:00'],
    ['2026-08-17T23:30:00Z', '2026-08-18T07:30:00+08:00'],
    ['2026-08-18T10:20:00+08:00', '2026-08-18T10:20:00+08:00'],
    ['1787220300', '2026-08-20T18:05:00+08:00'],
    ['1787220300000', '2026-08-20T18:05:00+08:00'],
    ['2026 08 / 20 10:20:30', '2026-08-20T10:20:30+08:00'],
    ['发布时间：2026-02-30 10:00', null],
    ['8月15日', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(parseDate(text)).toBe(expected);
  });

  it('are read whatever instant is meant', () => {
    const range = {
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2040-01-01T00:00:00Z'),
      noInvalidDate: true,
    };
    fc.assert(
      fc.property(fc.date(range), (date) => {
        const read = parseDate(date.toISOString());
        expect(Math.floor(Date.parse(read ?? '') / 1000)).toBe(Math.floor(date.getTime() / 1000));
        expect(parseDate(String(Math.floor(date.getTime() / 1000)).padStart(10, '0'))).toBe(read);
      }),
    );
  });

  it('take their year from elsewhere if they print none', () => {
    expect(parseDayOfYear('2月19日 星期三', '2025')).toBe('2025-02-19');
    expect(parseDayOfYear('没有日期', '2025')).toBeNull();
  });
});

describe('dates of addresses', () => {
  it.each([
    ['https://www.bjdch.gov.cn/ywdt/dcyw/202608/t20260812_4819901.html', '2026-08-12'],
    ['https://beijing.qianlong.com/2026/0519/8706085_2.shtml', '2026-05-19'],
    ['https://news.bjd.com.cn/2026/06/03/11790021.shtml', '2026-06-03'],
    ['http://epaper.example.cn/dcxw/html/2026-04/08/content_20260408_3.htm', '2026-04-08'],
    ['http://bj.people.com.cn/n2/2026/0911/c82838-41699999.html', '2026-09-11'],
    ['https://www.chinanews.com.cn/gn/2026/02-27/10500001.shtml', '2026-02-27'],
    ['http://www.xinhuanet.com/20260820/0123456789abcdef0123456789abcdef/c.html', '2026-08-20'],
    ['https://mp.weixin.qq.com/s/AAAA', null],
    ['https://www.bjnews.com.cn/detail/178190000000001.html', null],
  ])('%s', (url, expected) => {
    expect(dateFromUrl(url)).toBe(expected);
  });
});
