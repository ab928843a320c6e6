import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everything } from '../../../components/library/list-query.ts';
import { createFoundStore } from '../../../entrypoints/library/found-store.ts';
import { type FakeLibrary, fakeLibrary, headOf } from './fake-library.ts';

const all = { ...everything, bin: false };
let end: AbortController;
let fake: FakeLibrary;

beforeEach(() => {
  end = new AbortController();
  fake = fakeLibrary(30);
});
afterEach(() => end.abort());

function open() {
  const store = createFoundStore(fake.library, end.signal);
  const count = () => store.found.value?.nos.length ?? null;
  return { store, count };
}

describe('the list of articles', () => {
  it('shows the first articles at once and the others when they are found', async () => {
    fake.slow = true;
    const { store, count } = open();
    store.search(all);
    await vi.waitFor(() => expect(count()).toBe(10));
    expect(store.found.value?.complete).toBe(false);
    expect(store.searching.value).toBe(true);
    fake.finish();
    await vi.waitFor(() => expect(count()).toBe(30));
    expect(store.searching.value).toBe(false);
  });

  it('reads nothing again that came with the first answer', async () => {
    fake.slow = true;
    const { store, count } = open();
    store.search({ ...all, text: '胡同' });
    await vi.waitFor(() => expect(count()).toBe(10));
    expect(store.head.value(3)?.title).toBe(headOf(3).title);
    expect(store.snippet.value(3)?.pieces.some(({ hit }) => hit)).toBe(true);
    store.want([1, 2, 3]);
    fake.finish();
    await vi.waitFor(() => expect(count()).toBe(30));
    expect(fake.fetched).toEqual([]);
    store.want([3, 11]);
    await vi.waitFor(() => expect(store.head.value(11)?.title).toBe(headOf(11).title));
    expect(fake.fetched).toEqual([1]);
  });

  it('forgets a search that another one has overtaken', async () => {
    fake.slow = true;
    const { store, count } = open();
    store.search(all);
    await vi.waitFor(() => expect(count()).toBe(10));
    fake.slow = false;
    store.search({ ...all, text: '第 7 篇' });
    await vi.waitFor(() => expect(count()).toBe(1));
    fake.finish();
    await vi.waitFor(() => expect(store.searching.value).toBe(false));
    expect(store.found.value?.nos).toEqual([7]);
  });

  it('asks nothing for the query it shows already', async () => {
    const { store, count } = open();
    store.search(all);
    store.search({ ...all });
    await vi.waitFor(() => expect(count()).toBe(30));
    expect(fake.searches).toHaveLength(1);
  });

  it('follows changes of the library, and shows what it has until all is known again', async () => {
    const { store, count } = open();
    store.search(all);
    store.want([1, 2]);
    await vi.waitFor(() => expect(count()).toBe(30));
    await vi.waitFor(() => expect(store.head.value(1)?.title).toBe(headOf(1).title));
    fake.slow = true;
    fake.shelf.heads.set(1, headOf(1, { title: '改过的标题' }));
    fake.shelf.heads.delete(30);
    const counts: (number | null)[] = [];
    const stop = store.found.subscribe((found) => counts.push(found?.nos.length ?? null));
    fake.change();
    await vi.waitFor(() => expect(store.head.value(1)?.title).toBe('改过的标题'));
    fake.finish();
    await vi.waitFor(() => expect(count()).toBe(29));
    expect(counts).toEqual([30, 29]);
    stop();
  });

  it('says that it failed, and tries again when asked', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    fake.broken = true;
    const { store, count } = open();
    store.search(all);
    await vi.waitFor(() => expect(store.failed.value).toBe(true));
    expect(said).toHaveBeenCalled();
    fake.broken = false;
    store.retry();
    await vi.waitFor(() => expect(count()).toBe(30));
    expect(store.failed.value).toBe(false);
    said.mockRestore();
  });

  it('falls silent at its end', async () => {
    const { store } = open();
    end.abort();
    store.search(all);
    fake.change();
    await vi.waitFor(() => expect(store.searching.value).toBe(false));
    expect(store.found.value).toBeNull();
  });
});

describe('records of a long list', () => {
  it('are fetched where the reader has stopped, not where they passed', async () => {
    const { store } = open();
    for (let from = 1; from < 25; from += 3) store.want([from, from + 1, from + 2]);
    await vi.waitFor(() => expect(store.head.value(24)?.no).toBe(24));
    expect(fake.fetched).toEqual([3, 3]);
    expect(store.head.value(10)).toBeUndefined();
  });

  it('are known to be gone where the library has none', async () => {
    const { store } = open();
    store.want([5, 999]);
    await vi.waitFor(() => expect(store.head.value(999)).toBeNull());
    expect(store.head.value(5)?.no).toBe(5);
  });
});
