import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Result, success } from '../../../lib/outcome/result.ts';
import { article, installBrowser } from './fake-tabs.ts';

const fake = installBrowser();
const { createPageStore } = await import('../../../entrypoints/popup/page-store.ts');
const { pageActions } = await import('../../../entrypoints/popup/page-actions.ts');
const { readSettings } = await import('../../../lib/settings/read-settings.ts');

const host = 'www.bjdch.gov.cn';
const term = { conceptId: 'a', label: '甲', labelEn: 'A', level: '国家', count: 3 } as const;
let closing: AbortController;
beforeEach(() => {
  fake.reset();
  closing = new AbortController();
});
afterEach(() => closing.abort());

/** A store that shows a page which answers as told, else describes itself, and its actions. */
async function opened(answers: Readonly<Record<string, unknown>> = {}) {
  const asked: [string, unknown][] = [];
  const answer = async (name: string, request: unknown): Promise<Result<unknown>> => {
    asked.push([name, request]);
    return success(answers[name] ?? article());
  };
  fake.tabs.set(1, { answer });
  const store = createPageStore(closing.signal);
  await store.show(1);
  return { store, asked, actions: pageActions(store, { openPanel: null, openOptions: () => {} }) };
}

describe('jump', () => {
  it('remembers where it led and says so', async () => {
    const { store, actions, asked } = await opened({ 'page.jump': { index: 1, count: 3 } });
    actions.jump(term);
    await vi.waitFor(() => expect(store.notice.value).toBe('termAnnounced 甲 2 3'));
    expect(store.jumped.value).toEqual({ conceptId: 'a', index: 1 });
    expect(asked).toContainEqual(['page.jump', { conceptId: 'a' }]);
  });

  it('says that a term is no longer there, and that the page is gone', async () => {
    const { store, actions } = await opened({ 'page.jump': { index: null, count: 0 } });
    actions.jump(term);
    await vi.waitFor(() => expect(store.notice.value).toBe('jumpGone 甲'));
    fake.tabs.set(1, { answer: null });
    actions.jump(term);
    await vi.waitFor(() => expect(store.notice.value).toBe('noAnswer'));
  });
});

describe('the switches', () => {
  it('shows the page as it is after its switch was turned', async () => {
    const { store, actions } = await opened({ 'page.enable': article({ enabled: false }) });
    actions.enablePage(false);
    await vi.waitFor(() => expect(store.subject.value).toMatchObject({ state: { enabled: false } }));
  });

  it('shows a change at once and stores it', async () => {
    const { store, actions } = await opened();
    actions.enableSite(false);
    expect(store.settings.value.disabledHosts).toEqual([host]);
    await vi.waitFor(async () => expect((await readSettings()).disabledHosts).toEqual([host]));
  });

  it('takes back what could not be stored, and says so', async () => {
    const { store, actions } = await opened();
    fake.storage.failNext();
    actions.enableEverywhere(false);
    expect(store.settings.value.enabled).toBe(false);
    await vi.waitFor(() => expect(store.notice.value).toBe('settingsNotSaved'));
    expect(store.settings.value.enabled).toBe(true);
  });
});

describe('asking for a site', () => {
  const url = 'https://paper.example.cn/a.html';
  const origin = '*://paper.example.cn/*';

  async function closedSite() {
    const all = await opened();
    fake.tabs.set(1, { url, answer: null });
    await all.store.refresh();
    expect(all.store.subject.value).toEqual({ kind: 'site-closed' });
    return all;
  }

  it('says so where the reader refuses, and asks nothing of the background', async () => {
    const { store, actions } = await closedSite();
    actions.requestSite();
    await vi.waitFor(() => expect(store.notice.value).toBe('enableDenied'));
    expect(fake.toBackground).toEqual([]);
  });

  it('has the background start there, then looks again', async () => {
    const { store, actions } = await closedSite();
    fake.granted.add(origin);
    fake.tabs.set(1, { url, answer: async () => success(article({ url })) });
    actions.requestSite();
    await vi.waitFor(() => expect(store.subject.value.kind).toBe('page'));
    expect(fake.toBackground).toEqual([{ name: 'site.enable', request: { origin, tabId: 1 } }]);
  });
});
