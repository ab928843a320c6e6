import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageExcerpt } from '../../../lib/messaging/protocol.ts';
import { failure, type Result, success } from '../../../lib/outcome/result.ts';
import { numberedExcerpt } from '../excerpt/excerpt-of.ts';
import { fakeLibrary } from './fake-library.ts';
import { article, installBrowser } from './fake-tabs.ts';

const fake = installBrowser();
const { createPageStore } = await import('../../../entrypoints/popup/page-store.ts');
const { createExcerptStore } = await import('../../../entrypoints/sidepanel/excerpt-store.ts');

let closing: AbortController;
beforeEach(() => {
  fake.reset();
  closing = new AbortController();
});
afterEach(() => closing.abort());

const excerpt = numberedExcerpt(1, { note: '旧的' });
const shown: PageExcerpt = {
  excerpt,
  outcome: 'anchored',
  reason: null,
  span: { start: 1, end: 5 },
  exact: true,
};

/** A panel on tab 1 that shows one excerpt, which the library has. */
async function opened(answers: Readonly<Record<string, (request: unknown) => Result<unknown>>> = {}) {
  const shelf = fakeLibrary(1);
  const { library } = shelf;
  await library.excerpts.put([excerpt]);
  const all: typeof answers = {
    'page.describe': () => success(article()),
    'page.excerpts': () => success([shown]),
    ...answers,
  };
  fake.tabs.set(1, {
    answer: async (name, request) => all[name]?.(request) ?? failure('noAnswer'),
  });
  const store = createPageStore(closing.signal);
  const says: { text: string; undo: (() => void) | null }[] = [];
  const told: string[][] = [];
  const openLibraryAt = vi.fn<(hash: string) => void>();
  const ports = {
    openLibrary: async () => library,
    tellPages: (urls: readonly string[]) => told.push([...urls]),
    openLibraryAt,
    now: () => excerpt.createdAt + 1_000,
    say: (text: string, undo: (() => void) | null) => says.push({ text, undo }),
  };
  const excerpts = createExcerptStore(store, ports, closing.signal);
  await store.show(1);
  await vi.waitFor(() => expect(excerpts.onPage.value?.excerpts).toHaveLength(1));
  const kept = async () => (await library.excerpts.get([excerpt.id]))[0];
  const actions = () => {
    const { value: page } = excerpts.onPage;
    if (!page) throw new Error('The page has excerpts.');
    return page.actions;
  };
  return { store, excerpts, actions, says, told, openLibraryAt, kept, shelf };
}

describe('the excerpts of the panel', () => {
  it('are what the page says, and are forgotten with it', async () => {
    const { store, excerpts } = await opened();
    expect(excerpts.onPage.value?.excerpts).toEqual([shown]);
    store.startOver();
    expect(excerpts.onPage.value).toBeNull();
  });

  it('are changed in the library, the pages hear of it, and undo takes back the same fields', async () => {
    const { actions, says, told, kept } = await opened();
    actions().save(excerpt.id, { mark: 'pink', note: '新的', tags: ['议事'] });
    await vi.waitFor(() => expect(says).toHaveLength(1));
    expect(await kept()).toMatchObject({ mark: 'pink', note: '新的', tags: ['议事'] });
    expect(told).toEqual([[excerpt.source.canonicalUrl]]);
    says[0]?.undo?.();
    await vi.waitFor(() => expect(says).toHaveLength(2));
    expect(await kept()).toMatchObject({ mark: 'amber', note: '旧的', tags: [] });
  });

  it('stay in their form where they cannot be saved', async () => {
    const { actions, excerpts, says, shelf } = await opened();
    actions().edit(excerpt.id);
    shelf.broken = true;
    const draft = { mark: 'pink', note: '新的', tags: [] } as const;
    actions().save(excerpt.id, draft);
    await vi.waitFor(() => expect(says.map(({ text }) => text)).toEqual(['settingsNotSaved']));
    await vi.waitFor(() => expect(excerpts.onPage.value?.edited).toEqual({ id: excerpt.id, draft }));
  });

  it('go into the bin and come out of it', async () => {
    const { actions, says, kept } = await opened();
    actions().remove(excerpt.id);
    await vi.waitFor(() => expect(says).toHaveLength(1));
    expect((await kept())?.deletedAt).not.toBeNull();
    says[0]?.undo?.();
    await vi.waitFor(() => expect(says).toHaveLength(2));
    expect((await kept())?.deletedAt).toBeNull();
  });

  it('are edited, and what is dropped with Esc can be had back', async () => {
    const { actions, excerpts, says } = await opened();
    actions().edit(excerpt.id);
    const draft = { mark: 'amber', note: '写了一半', tags: [] } as const;
    actions().cancel(excerpt.id, draft);
    expect(excerpts.onPage.value?.edited).toBeNull();
    says[0]?.undo?.();
    expect(excerpts.onPage.value?.edited).toEqual({ id: excerpt.id, draft });
  });

  it.each([
    [true, 'panelJumped'],
    [false, 'panelExcerptNowhere'],
  ])('say what came of a jump: %s', async (found, key) => {
    const { actions, says } = await opened({ 'page.jump-to-excerpt': () => success(found) });
    actions().jump(excerpt.id);
    await vi.waitFor(() => expect(says.map(({ text }) => text)).toEqual([key]));
  });

  it('say why an orphan could not be attached', async () => {
    const { actions, says } = await opened({ 'page.attach': () => failure('nothingSelected') });
    actions().attach(excerpt.id);
    await vi.waitFor(() => expect(says.map(({ text }) => text)).toEqual(['nothingSelected']));
  });

  it('lead to the library', async () => {
    const { actions, openLibraryAt } = await opened();
    actions().openInLibrary();
    expect(openLibraryAt.mock.calls[0]?.[0]).toBe(
      `#/excerpts?article=${encodeURIComponent(excerpt.source.canonicalUrl)}`,
    );
  });
});
