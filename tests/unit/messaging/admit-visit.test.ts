import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { admitToBackground } from '../../../lib/messaging/admit-to-background.ts';
import type { Visited } from '../../../lib/messaging/protocol.ts';
import { readArticle } from '../../../lib/page/read-article.ts';
import { sampleArticle, sampleDetection } from '../article/sample-article.ts';
import { articlePages, openPage } from '../sites/page-fixtures.ts';

const own = 'chrome-extension://abc/';
vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: () => 'chrome-extension://abc/' } } }));

const article = sampleArticle();
const visit: Visited = {
  visitId: '1-22-333-4294967295',
  url: `${article.canonicalUrl}?from=list`,
  article,
  detection: sampleDetection,
};
const admits = (request: unknown, url = visit.url): boolean =>
  admitToBackground('article.visit', request, { tab: { id: 7 }, url } as never).ok;
const withArticle = (over: object) => ({ ...visit, article: { ...article, ...over } });
const words = (length: number) => '长'.repeat(length);

describe('a visit', () => {
  it('is let in whole', () => {
    expect(admits(visit)).toBe(true);
    expect(admits(withArticle({ title: '', publishedAt: null, authors: [], blocks: [] }))).toBe(true);
    expect(admits(withArticle({ publishedAt: '2026-09-20', page: '02' }))).toBe(true);
  });

  it.each(articlePages.map(([file]) => file))('is let in as the page %s makes it', (file) => {
    const { document, url } = openPage(file);
    const { article: read, detection } = readArticle(document, url);
    if (read === null) return;
    expect(admits({ ...visit, url, article: read, detection }, url)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a list', [visit]],
    ['a further field', { ...visit, readAt: 1 }],
    ['no visit id', { ...visit, visitId: undefined }],
    ['another kind of id', { ...visit, visitId: '1-2-3-4/..' }],
    ['a page that is no article', { ...visit, detection: { ...sampleDetection, type: 'list' } }],
    ['a reason without values', { ...visit, detection: { ...sampleDetection, reasons: [{ code: 'x' }] } }],
    ['an unknown field of the article', withArticle({ html: '<b>' })],
    ['a title that is none', withArticle({ title: null })],
    ['a source that is no text', withArticle({ source: 7 })],
    ['a date in words', withArticle({ publishedAt: '昨天' })],
    ['an unknown kind of block', withArticle({ blocks: [{ kind: 'script', text: '' }] })],
    ['a block without text', withArticle({ blocks: [{ kind: 'note' }] })],
    ['a block with more', withArticle({ blocks: [{ kind: 'note', text: '', html: '' }] })],
    ['people without names', withArticle({ authors: [{ role: '记者' }] })],
    ['a jump to nowhere', withArticle({ jumps: [{ direction: 'up', page: '3' }] })],
    [
      'pages that are no numbers',
      withArticle({ pagination: { page: '1', pages: 2, previous: null, next: null, all: null } }),
    ],
    ['too long a text', withArticle({ blocks: [{ kind: 'note', text: words(4_000_001) }] })],
    ['too many blocks', withArticle({ blocks: Array(20_001).fill({ kind: 'note', text: '' }) })],
    ['too long a headline', withArticle({ title: words(10_001) })],
  ])('is refused with %s', (_, request) => {
    expect(admits(request)).toBe(false);
  });

  it('is let in for the sender’s own page alone', () => {
    expect(admits(visit, 'https://www.bjdch.gov.cn/another.html')).toBe(true);
    expect(admits(visit, 'https://news.bjd.com.cn/a.shtml')).toBe(false);
    expect(admits(visit, 'https://www.bjdch.gov.cn.evil.example/')).toBe(false);
    expect(admitToBackground('article.visit', visit, { tab: { id: 7 } } as never).ok).toBe(false);
  });

  it('is let in under the name that its address gives, or that its page may give itself', () => {
    const named = (url: string, canonicalUrl: string) =>
      admits({ ...visit, url, article: { ...article, canonicalUrl } }, url);
    expect(named('http://m.bjnews.com.cn/detail/1.html', 'https://www.bjnews.com.cn/detail/1.html')).toBe(
      true,
    );
    expect(named('https://m.bjnews.com.cn/detail/1.html', 'https://www.bjnews.com.cn/detail/2.html')).toBe(
      false,
    );
    expect(named('https://a.example/1', 'https://b.example/1')).toBe(false);
    const long = 'https://mp.weixin.qq.com/s?__biz=MzA&mid=22&idx=1&sn=ab';
    expect(named('https://mp.weixin.qq.com/s/shortname', long)).toBe(true);
    expect(named('https://mp.weixin.qq.com/s/shortname', 'https://www.bjdch.gov.cn/a.html')).toBe(false);
  });

  it('is refused from the extension’s own pages, and takes anything without throwing', () => {
    expect(admitToBackground('article.visit', visit, { url: `${own}popup.html` } as never).ok).toBe(false);
    const mangled = fc.record({
      visitId: fc.anything(),
      url: fc.anything(),
      article: fc.anything(),
      detection: fc.anything(),
    });
    fc.assert(fc.property(fc.oneof(fc.anything(), mangled), (request) => !admits(request)));
  });
});
