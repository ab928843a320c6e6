import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../lib/outcome/result.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { article, installBrowser } from './fake-tabs.ts';

const fake = installBrowser();
const { createPageStore } = await import('../../../entrypoints/popup/page-store.ts');
const { writeSettings } = await import('../../../lib/settings/write-settings.ts');

let closing: AbortController;
beforeEach(() => {
  fake.reset();
  closing = new AbortController();
});
afterEach(() => closing.abort());

const answering = (title: string) => async () => success(article({ title }));
const titleOf = (store: ReturnType<typeof createPageStore>): string | null => {
  const subject = store.subject.value;
  return subject.kind === 'page' ? subject.state.title : null;
};

describe('the page store', () => {
  it('is loading until the page has answered, then tells what it said and its host', async () => {
    fake.tabs.set(1, { answer: answering('一') });
    const store = createPageStore(closing.signal);
    const shown = store.show(1);
    expect(store.subject.value).toEqual({ kind: 'loading' });
    await shown;
    expect(titleOf(store)).toBe('一');
    expect(store.host.value).toBe('www.bjdch.gov.cn');
  });

  it('says why where nobody answers', async () => {
    const url = 'https://paper.example.cn/a.html';
    fake.tabs.set(1, { url, answer: null });
    const store = createPageStore(closing.signal);
    await store.show(1);
    expect(store.subject.value).toEqual({ kind: 'site-closed' });
    fake.granted.add('*://paper.example.cn/*');
    await store.refresh();
    expect(store.subject.value).toEqual({ kind: 'silent' });
    expect(store.host.value).toBe('paper.example.cn');
  });

  it('says that a tab is gone', async () => {
    const store = createPageStore(closing.signal);
    await store.show(404);
    expect(store.subject.value).toMatchObject({ kind: 'problem', problem: { key: 'tabGone' } });
  });

  it('asks again when its page says that it changed, not when another does', async () => {
    const answer = vi.fn(answering('一'));
    fake.tabs.set(1, { answer });
    const store = createPageStore(closing.signal);
    await store.show(1);
    const change = { name: 'page.changed', request: null };
    fake.onMessage.emit(change, { id: 'test', tab: { id: 2 } });
    fake.onMessage.emit(change, { id: 'another extension', tab: { id: 1 } });
    fake.onMessage.emit({ name: 'page.count' }, { id: 'test', tab: { id: 1 } });
    expect(answer).toHaveBeenCalledTimes(1);
    fake.onMessage.emit(change, { id: 'test', tab: { id: 1 } });
    await vi.waitFor(() => expect(answer).toHaveBeenCalledTimes(2));
  });

  it('starts over when its tab loads another page', async () => {
    fake.tabs.set(1, { answer: answering('一') });
    const store = createPageStore(closing.signal);
    await store.show(1);
    fake.tabs.set(1, { answer: answering('二') });
    fake.onUpdated.emit(1, { status: 'loading' });
    expect(store.subject.value).toEqual({ kind: 'loading' });
    fake.onUpdated.emit(2, { status: 'complete' });
    fake.onUpdated.emit(1, { status: 'complete' });
    await vi.waitFor(() => expect(titleOf(store)).toBe('二'));
  });

  it('drops a late answer of the tab it showed before', async () => {
    let answerLate: () => void = () => {};
    const late = new Promise<void>((resolve) => {
      answerLate = resolve;
    });
    fake.tabs.set(1, { answer: () => late.then(answering('一')) });
    fake.tabs.set(2, { answer: answering('二') });
    const store = createPageStore(closing.signal);
    const first = store.show(1);
    await store.show(2);
    answerLate();
    await first;
    expect(titleOf(store)).toBe('二');
  });

  it('follows the settings, and lets go of everything at the end', async () => {
    const store = createPageStore(closing.signal);
    await writeSettings({ tooltip: false });
    await vi.waitFor(() => expect(store.settings.value).toEqual({ ...defaultSettings, tooltip: false }));
    closing.abort();
    await writeSettings({ enabled: false });
    expect(store.settings.value.enabled).toBe(true);
    expect([fake.onMessage.count(), fake.onUpdated.count()]).toEqual([0, 0]);
  });
});
