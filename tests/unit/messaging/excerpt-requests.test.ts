import { describe, expect, it, vi } from 'vitest';
import { admitToBackground } from '../../../lib/messaging/admit-to-background.ts';
import { excerptOf } from '../excerpt/excerpt-of.ts';

const own = 'chrome-extension://abc/';
vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: () => 'chrome-extension://abc/' } } }));

const excerpt = excerptOf();
const { url, canonicalUrl, title, publishedAt } = excerpt.source;
const at = { url, canonicalUrl, title, publishedAt };
const page = { tab: { id: 7 }, url } as never;
const library = { url: `${own}library.html` } as never;

const requests = {
  'excerpts.of-page': at,
  'excerpts.anchor': { ...at, paragraphs: ['街道把接诉即办作为每天的第一件事。'], targets: [excerpt.target] },
  'excerpt.put': { ...at, excerpt },
  'excerpt.change': { ...at, id: excerpt.id, fields: { note: '看看' } },
  'excerpt.remove': { ...at, id: excerpt.id },
} as const;

const admits = (name: string, request: unknown, sender: never): boolean =>
  admitToBackground(name, request, sender).ok;

describe.each(Object.entries(requests))('%s', (name, request) => {
  it('is let in from the page of that article, and from our own pages', () => {
    expect(admits(name, request, page)).toBe(true);
    expect(admits(name, request, library)).toBe(true);
  });

  it('is refused to a page that speaks of another article or site', () => {
    const elsewhere = 'https://www.bjdch.gov.cn/a/2.html';
    expect(admits(name, { ...request, url: elsewhere }, page)).toBe(false);
    expect(admits(name, request, { tab: { id: 7 }, url: 'https://evil.example/a/1.html' } as never)).toBe(
      false,
    );
    expect(admits(name, request, { tab: { id: 7 } } as never)).toBe(false);
  });

  it('is refused without what it must have', () => {
    expect(admits(name, null, page)).toBe(false);
    expect(admits(name, { ...request, canonicalUrl: 3 }, page)).toBe(false);
    expect(admits(name, { ...request, url: 'x'.repeat(9_000) }, library)).toBe(false);
  });
});

describe('what is written', () => {
  it('is an excerpt of that article and nothing more', () => {
    const put = (over: object) => admits('excerpt.put', { ...at, excerpt: { ...excerpt, ...over } }, page);
    expect(put({ more: 1 })).toBe(false);
    expect(put({ mark: 'red' })).toBe(false);
    expect(put({ source: { ...excerpt.source, canonicalUrl: 'https://www.bjdch.gov.cn/a/2.html' } })).toBe(
      false,
    );
    expect(put({ note: '长'.repeat(30_000) })).toBe(false);
  });

  it('changes only fields that a reader may change', () => {
    const change = (fields: unknown) =>
      admits('excerpt.change', { ...requests['excerpt.change'], fields }, page);
    expect(change({ deletedAt: null, mark: 'blue' })).toBe(true);
    expect(change({ target: { ...excerpt.target, rival: 2 } })).toBe(true);
    expect(change({ source: excerpt.source })).toBe(false);
    expect(change({ createdAt: 0 })).toBe(false);
    expect(change(null)).toBe(false);
  });
});

describe('what is looked for in a text', () => {
  const paragraphs = ['街道把接诉即办作为每天的第一件事。'];

  it('comes with a text of paragraphs and with targets', () => {
    const anchor = (request: object) => admits('excerpts.anchor', { ...at, ...request }, page);
    expect(anchor({ paragraphs, targets: [excerpt.target] })).toBe(true);
    expect(anchor({ paragraphs: [1], targets: [] })).toBe(false);
    expect(anchor({ paragraphs, targets: [{}] })).toBe(false);
    expect(anchor({ paragraphs: ['长'.repeat(5_000_000)], targets: [] })).toBe(false);
  });

  it('is a span that is no less than a character', () => {
    const describeSpan = (span: unknown) => admits('excerpts.describe', { paragraphs, span }, page);
    expect(describeSpan({ start: 3, end: 7 })).toBe(true);
    for (const span of [null, { start: 3, end: 3 }, { start: -1, end: 2 }, { start: 0.5, end: 2 }])
      expect(describeSpan(span)).toBe(false);
  });
});
