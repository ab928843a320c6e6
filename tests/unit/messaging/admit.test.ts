import { beforeEach, describe, expect, it, vi } from 'vitest';
import { admitToBackground, matchLimits } from '../../../lib/messaging/admit-to-background.ts';
import { admitToPage } from '../../../lib/messaging/admit-to-page.ts';

const own = 'chrome-extension://abc/';
vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: () => 'chrome-extension://abc/' } } }));

const page = { tab: { id: 7 }, url: 'https://www.bjdch.gov.cn/' } as never;
const popup = { url: `${own}popup.html` } as never;

beforeEach(() => vi.clearAllMocks());

describe('admitToBackground', () => {
  it('lets a page ask for matches of its own blocks', () => {
    expect(admitToBackground('text.match', { blocks: ['接诉即办'] }, page).ok).toBe(true);
  });

  it.each([
    ['no request', undefined],
    ['no blocks', {}],
    ['blocks that are no strings', { blocks: [1] }],
    ['more blocks than a page is sent in', { blocks: Array(matchLimits.blocks + 1).fill('') }],
    ['more text than a page is sent in', { blocks: ['长'.repeat(matchLimits.characters + 1)] }],
  ])('refuses %s', (_, request) => {
    expect(admitToBackground('text.match', request, page)).toMatchObject({
      ok: false,
      failure: { key: 'badRequest' },
    });
  });

  it('refuses a count that is no natural number', () => {
    for (const count of [-1, 1.5, Number.NaN, '3']) {
      expect(admitToBackground('page.count', { count, unkept: null }, page).ok).toBe(false);
    }
    expect(admitToBackground('page.count', { count: null, unkept: null }, page).ok).toBe(true);
    expect(admitToBackground('page.count', { count: 3, unkept: 'diskFull' }, page).ok).toBe(true);
    expect(admitToBackground('page.count', { count: 3, unkept: 'x'.repeat(101) }, page).ok).toBe(false);
  });

  it('lets only the extension’s own pages enable a site', () => {
    const request = { origin: '*://example.cn/*', tabId: 3 };
    expect(admitToBackground('site.enable', request, popup).ok).toBe(true);
    expect(admitToBackground('site.enable', request, page).ok).toBe(false);
  });

  it('lets a page of ours that shows an article ask what reading asks, and nothing that makes it a site', () => {
    expect(admitToBackground('text.match', { blocks: ['接诉即办'] }, popup).ok).toBe(true);
    expect(admitToBackground('concepts.get', { ids: ['jie-su-ji-ban'] }, popup).ok).toBe(true);
    expect(admitToBackground('text.match', { blocks: [1] }, popup).ok).toBe(false);
    expect(admitToBackground('annotator.load', { url: `${own}welcome.html` }, popup).ok).toBe(false);
  });

  it.each<[string, string, unknown, boolean]>([
    ['a selection', 'term.add', { text: '夜校' }, true],
    ['no text', 'term.add', { text: 3 }, false],
    ['what is known', 'concept.adjust', { conceptId: 'a', label: '甲', change: { known: true } }, true],
    ['nothing said', 'concept.adjust', { conceptId: 'a', label: '甲', change: null }, false],
    ['a note', 'concept.adjust', { conceptId: 'a', label: '甲', change: { note: 'x' } }, false],
    ['a concept to open', 'concept.open', { conceptId: 'a' }, true],
    ['an address to open', 'concept.open', { url: 'https://a.cn/' }, false],
    ['no concept', 'concept.adjust', { label: '甲', change: {} }, false],
    ['a long name', 'concept.adjust', { conceptId: 'a', label: '长'.repeat(999), change: {} }, false],
  ])('takes of what is said of terms only what is sound: %s', (_, name, request, ok) => {
    expect(admitToBackground(name, request, page).ok).toBe(ok);
  });

  it('refuses what has no name in the protocol, and what comes from nowhere', () => {
    expect(admitToBackground('constructor', {}, page).ok).toBe(false);
    expect(admitToBackground('text.match', { blocks: [] }, {} as never).ok).toBe(false);
  });
});

describe('admitToPage', () => {
  it('lets popup and background speak to a page, but no other page', () => {
    expect(admitToPage('page.describe', null, popup).ok).toBe(true);
    expect(admitToPage('page.describe', null, {} as never).ok).toBe(true);
    expect(admitToPage('page.describe', null, page).ok).toBe(false);
  });
});
