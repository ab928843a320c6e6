import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageText } from '../../../lib/messaging/protocol.ts';
import { failure, type Result, success } from '../../../lib/outcome/result.ts';
import { fakeLibrary } from './fake-library.ts';
import { article, installBrowser } from './fake-tabs.ts';

const fake = installBrowser();
const { createPageStore } = await import('../../../entrypoints/popup/page-store.ts');

import { createStudySwitch } from '../../../entrypoints/own-pages/study-switch.ts';

const { createTextStore } = await import('../../../entrypoints/sidepanel/text-store.ts');
const { createNoteStore } = await import('../../../entrypoints/sidepanel/note-store.ts');
const { createOwnTermStore } = await import('../../../entrypoints/own-pages/own-term-store.ts');
const { noNotice, panelActions } = await import('../../../entrypoints/sidepanel/panel-actions.ts');
const { readTermNotes } = await import('../../../lib/settings/keep-term-notes.ts');

let closing: AbortController;
beforeEach(() => {
  fake.reset();
  closing = new AbortController();
});
afterEach(() => closing.abort());

const pageText = (title: string): PageText => ({
  url: 'https://www.bjdch.gov.cn/t1.html',
  title,
  publishedAt: '2026-02-26',
  source: null,
  parts: [{ role: 'paragraph', text: '先有“夜校”。又有“早市”和“菜园”。' }],
  occurrences: [],
  complete: true,
  cut: false,
});

type Answers = Readonly<Record<string, (request: unknown) => Result<unknown> | Promise<Result<unknown>>>>;

/** A panel that speaks of tab 1, whose page answers as told, else describes itself and gives its text. */
async function opened(answers: Answers = {}) {
  const all: Answers = {
    'page.describe': () => success(article()),
    'page.read': () => success(pageText('标题')),
    ...answers,
  };
  fake.tabs.set(1, { answer: async (name, request) => all[name]?.(request) ?? failure('noAnswer') });
  const store = createPageStore(closing.signal);
  const texts = createTextStore(store, closing.signal);
  const notes = createNoteStore(closing.signal);
  const terms = createOwnTermStore(closing.signal);
  const notice = signal(noNotice);
  const study = createStudySwitch(
    async () => fakeLibrary(1).library,
    () => 7,
  );
  const actions = panelActions(store, texts, notes, terms, study, notice, () => 7);
  await store.show(1);
  return { store, texts, notes, terms, notice, actions };
}

describe('the text of the panel', () => {
  it('is read once the page says that it is an article, and forgotten with it', async () => {
    const { store, texts } = await opened();
    await vi.waitFor(() => expect(texts.page.value?.title).toBe('标题'));
    expect(texts.text.value).toMatchObject({
      complete: true,
      analysis: { coverage: { total: 3, listed: 0 } },
    });
    store.startOver();
    expect(texts.text.value).toBeNull();
  });

  it('is not asked of a page that is none of ours', async () => {
    const read = vi.fn(() => success(null));
    const unrelated = article({ detection: { type: 'unrelated', reasons: [], siteId: 'bjdch' } });
    const { texts } = await opened({ 'page.describe': () => success(unrelated), 'page.read': read });
    expect(read).not.toHaveBeenCalled();
    expect(texts.text.value).toBeNull();
  });

  it('is the last asked for, not the last to arrive', async () => {
    const waiting: (() => void)[] = [];
    let asked = 0;
    const { store, texts } = await opened({
      'page.read': () => {
        asked += 1;
        const title = `第${asked}次`;
        return new Promise((resolve) => waiting.push(() => resolve(success(pageText(title)))));
      },
    });
    await store.refresh();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.();
    await vi.waitFor(() => expect(texts.page.value?.title).toBe('第2次'));
    waiting[0]?.();
    await Promise.resolve();
    expect(texts.page.value?.title).toBe('第2次');
  });

  it('says what went wrong', async () => {
    const { texts } = await opened({ 'page.read': () => failure('internalError') });
    await vi.waitFor(() => expect(texts.text.value).toBe('internalError'));
  });
});

describe('what the reader does in the panel', () => {
  async function withText(answers: Answers = {}) {
    const panel = await opened(answers);
    await vi.waitFor(() => expect(panel.texts.page.value).not.toBeNull());
    const { value: text } = panel.texts.text;
    if (text === null || typeof text === 'string') throw new Error('no text');
    const [first, second] = text.analysis.unlisted;
    if (!first || !second) throw new Error('nothing unlisted');
    return { ...panel, first, second };
  }

  it('ignores an expression, and takes that back', async () => {
    const { actions, notes, notice, first } = await withText();
    actions.ignore(first);
    await vi.waitFor(() => expect(notice.value.text).toBe('panelIgnored 夜校'));
    expect(notes.notes.value.ignored).toEqual(['夜校']);
    notice.value.undo?.();
    await vi.waitFor(() => expect(notice.value).toEqual({ text: 'panelListedAgain 夜校', undo: null }));
    expect((await readTermNotes()).ignored).toEqual([]);
  });

  it('makes one a term with its sentence and article; deleted and taken back it stands where it stood', async () => {
    const { actions, terms, notice, first, second } = await withText();
    actions.addTerm(first);
    await vi.waitFor(() => expect(notice.value.text).toBe('panelTermAdded 夜校'));
    actions.addTerm(second);
    await vi.waitFor(() => expect(notice.value.text).toBe('panelTermAdded 早市'));
    const both = terms.own.value.terms;
    const [newest, oldest] = both;
    expect(oldest).toMatchObject({
      label: '夜校',
      met: {
        sentence: '先有“夜校”。',
        url: 'https://www.bjdch.gov.cn/t1.html',
        title: '标题',
        publisher: '',
        day: '2026-02-26',
      },
      createdAt: 7,
    });
    expect(newest?.label).toBe('早市');
    if (oldest) actions.removeTerm(oldest);
    await vi.waitFor(() => expect(notice.value.text).toBe('panelTermRemoved 夜校'));
    expect(terms.own.value.terms).toEqual([newest]);
    notice.value.undo?.();
    await vi.waitFor(() => expect(terms.own.value.terms).toEqual(both));
  });

  it('says when a note could not be stored, and offers no way back', async () => {
    const { actions, notes, notice, first } = await withText();
    fake.storage.failNext();
    actions.ignore(first);
    await vi.waitFor(() => expect(notice.value).toEqual({ text: 'settingsNotSaved', undo: null }));
    expect(notes.notes.value.ignored).toEqual([]);
  });

  it('jumps to a place, and says when it is gone', async () => {
    let there = true;
    const jump = vi.fn(() => success(there));
    const { actions, notice, first } = await withText({ 'page.jump-to': jump });
    actions.jumpTo(first.shown);
    await vi.waitFor(() => expect(notice.value.text).toBe('panelJumped'));
    expect(jump).toHaveBeenCalledExactlyOnceWith({ part: 0, start: 3, text: '夜校' });
    there = false;
    actions.jumpTo(first.shown);
    await vi.waitFor(() => expect(notice.value.text).toBe('panelJumpGone'));
  });
});
