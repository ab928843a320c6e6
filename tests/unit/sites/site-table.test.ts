import { describe, expect, it } from 'vitest';
import { matchPatterns, siteOf, siteTable } from '../../../lib/sites/site-table.ts';
import { sites } from '../../../lib/sites/sites.ts';

function siteIdOf(url: string): string {
  const { host, pathname } = new URL(url);
  return siteOf(host, pathname).id;
}

describe('the site of an address', () => {
  it.each([
    ['https://www.bjdch.gov.cn/ywdt/', 'bjdch'],
    ['http://bjdch.gov.cn/', 'bjdch'],
    ['http://www.dcrd.gov.cn/', 'dcrd'],
    ['https://news.bjd.com.cn/2026/06/03/11790021.shtml', 'bjd-news'],
    ['https://peking.bjd.com.cn/content/s6a90000000000000000000aa.html', 'bjd-app'],
    ['https://bjrbdzb.bjd.com.cn/bjrb/mobile/2026/a.htm', 'bjd-epaper'],
    ['https://m.bjnews.com.cn/detail/1.html', 'bjnews'],
    ['https://mp.weixin.qq.com/s/AAAA', 'wechat'],
    ['http://bj.wenming.cn/chy/yw/202603/t20260305_6800001.shtml', 'wenming'],
    ['http://paper.anyone.cn/x/html/2026-04/08/content_20260408_3.htm', 'founder-epaper'],
    ['http://paper.anyone.cn/x/html/2026-04/08/node_2.htm', 'founder-epaper'],
    ['https://paper.anyone.cn/pc/content/202604/08/content_123.html', 'founder-epaper'],
    ['https://notbjdch.gov.cn/', 'generic'],
    ['https://www.bjdch.gov.cn.evil.example/', 'generic'],
  ])('%s is %s', (url, id) => {
    expect(siteIdOf(url)).toBe(id);
  });
});

it('has a parser for every site of the table, and no other', () => {
  expect(sites.map(({ id }) => id).sort()).toEqual(siteTable.map(({ id }) => id).sort());
});

it('asks for named hosts only, over http and https', () => {
  for (const pattern of matchPatterns())
    expect(pattern).toMatch(/^\*:\/\/\*\.[a-z\d-]+(?:\.[a-z\d-]+)+\/\*$/);
  expect(matchPatterns()).toContain('*://*.bjdch.gov.cn/*');
});
