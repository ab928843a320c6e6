import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../lib/article/canonical-url.ts';

describe('addresses of one article', () => {
  it.each([
    [
      'https://www.bjdch.gov.cn/ywdt/dcyw/202608/t20260812_4819901.html',
      'http://www.bjdch.gov.cn/ywdt/dcyw/202608/t20260812_4819901.html',
      'https://www.bjdch.gov.cn/ywdt/dcyw/202608/t20260812_4819901.html?from=timeline&isappinstalled=0#main',
      'https://bjdch.gov.cn//ywdt/dcyw/202608/t20260812_4819901.html',
      'https://WWW.BJDCH.GOV.CN:443/ywdt/dcyw/202608/t20260812_4819901_1.html',
    ],
    [
      'https://beijing.qianlong.com/2026/0519/8706085.shtml',
      'http://beijing.qianlong.com/2026/0519/8706085_2.shtml',
      'https://beijing.qianlong.com/2026/0519/8706085_all.shtml?spm=1',
    ],
    [
      'https://www.bjnews.com.cn/detail/178190000000001.html',
      'https://m.bjnews.com.cn/detail/178190000000001.html',
      'http://www.bjnews.com.cn/detail/178190000000001.html?utm_source=x',
    ],
    [
      'http://bj.people.com.cn/n2/2026/0911/c82838-41699999.html',
      'https://bj.people.com.cn/n2/2026/0911/c82838-41699999-2.html',
    ],
    [
      'https://mp.weixin.qq.com/s?__biz=MzA0&mid=26500&idx=2&sn=00ff',
      'http://mp.weixin.qq.com/s?sn=00ff&idx=2&mid=26500&__biz=MzA0&chksm=1&scene=27&poc_token=x#rd',
      'https://mp.weixin.qq.com/s/?__biz=MzA0&amp;mid=26500&amp;idx=2&amp;sn=00ff',
    ],
    [
      'https://news.example.cn/a/1?id=7&page=2',
      'http://m.news.example.cn/a/1?page=2&utm_campaign=q&id=7',
      'https://www.news.example.cn/a/1?id=7&page=2&spm=1.2.3',
    ].slice(1),
  ])('%s and its other forms are one', (first, ...others) => {
    for (const other of others) expect(canonicalUrl(other)).toBe(canonicalUrl(first));
  });

  it('are told apart where they differ', () => {
    const urls = [
      'https://www.bjdch.gov.cn/ywdt/dcyw/202608/t20260812_4819901.html',
      'https://www.bjdch.gov.cn/ywdt/dcyw/202608/t20260812_4819902.html',
      'http://epaper.example.cn/dcxw/html/2026-04/08/content_20260408_3.htm',
      'http://epaper.example.cn/dcxw/html/2026-04/08/content_20260408_4.htm',
      'https://mp.weixin.qq.com/s?__biz=MzA0&mid=26500&idx=1&sn=00ff',
      'https://mp.weixin.qq.com/s?__biz=MzA0&mid=26500&idx=2&sn=00ff',
      'https://mp.weixin.qq.com/s/AAAA',
      'https://mp.weixin.qq.com/s/BBBB',
      'https://news.example.cn/a?id=1',
      'https://news.example.cn/a?id=2',
    ];
    expect(new Set(urls.map((url) => canonicalUrl(url))).size).toBe(urls.length);
  });

  it('are spelt with the scheme that answers', () => {
    expect(canonicalUrl('http://www.bjdch.gov.cn/a/t20260812_4819901.html')).toMatch(/^https:/);
    expect(canonicalUrl('https://www.dcrd.gov.cn/a/t20260812_4819901.html')).toMatch(/^http:/);
  });
});

describe('an address that a page gives itself', () => {
  const own = 'http://mp.weixin.qq.com/s?__biz=MzA0&amp;mid=26500&amp;idx=2&amp;sn=00ff';

  it('is taken where it says more', () => {
    expect(canonicalUrl('https://mp.weixin.qq.com/s/AAAA', [own])).toBe(
      'https://mp.weixin.qq.com/s?__biz=MzA0&mid=26500&idx=2&sn=00ff',
    );
  });

  it('is not taken from another site or where it says less', () => {
    expect(canonicalUrl('https://mp.weixin.qq.com/s/AAAA', ['https://evil.example/s?__biz=1&mid=2'])).toBe(
      'https://mp.weixin.qq.com/s/AAAA',
    );
    expect(
      canonicalUrl('https://news.bjd.com.cn/2026/06/03/11790021.shtml', ['https://www.bjd.com.cn/']),
    ).toBe('https://news.bjd.com.cn/2026/06/03/11790021.shtml');
  });
});

it('gives back what is no web address', () => {
  for (const url of ['about:blank', 'file:///a/b.html', '', 'not an address'])
    expect(canonicalUrl(url)).toBe(url);
});
