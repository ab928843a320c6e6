import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everything } from '../../../components/library/list-query.ts';
import { type FakeLibrary, fakeLibrary } from './fake-library.ts';
import { installBrowser } from './fake-tabs.ts';

installBrowser();
const { createArticlesStore } = await import('../../../entrypoints/library/articles-store.ts');
const { binActions } = await import('../../../entrypoints/library/bin-actions.ts');
const { createNoticeStore } = await import('../../../entrypoints/library/notice-store.ts');

let end: AbortController;
let fake: FakeLibrary;

beforeEach(() => {
  end = new AbortController();
  fake = fakeLibrary(12);
});
afterEach(() => end.abort());

async function open() {
  const notices = createNoticeStore();
  const store = createArticlesStore(fake.library, binActions(fake.library, notices), end.signal);
  store.show(everything);
  await vi.waitFor(() => expect(store.nos.value).toHaveLength(12));
  const selected = () => [...store.selected.value].sort((one, other) => one - other);
  return { store, notices, selected };
}

describe('selecting', () => {
  it('takes and drops single rows, and with a range all rows from the last one taken', async () => {
    const { store, selected } = await open();
    store.select(2, false);
    store.select(4, true);
    expect(selected()).toEqual([3, 4, 5]);
    store.select(0, true);
    expect(selected()).toEqual([1, 2, 3, 4, 5]);
    store.select(3, false);
    expect(selected()).toEqual([1, 2, 3, 5]);
    store.select(99, false);
    store.selectAll(true);
    expect(selected()).toHaveLength(12);
    store.selectAll(false);
    expect(selected()).toEqual([]);
  });

  it('ends with the query, so that nothing is deleted unseen', async () => {
    const { store, selected } = await open();
    store.select(2, false);
    store.current.value = 7;
    store.show({ ...everything, source: '胡同周报' });
    expect(selected()).toEqual([]);
    expect(store.current.value).toBe(0);
  });

  it('drops what another page has taken away', async () => {
    const { store, selected } = await open();
    store.selectAll(true);
    store.current.value = 11;
    await fake.library.remove([11, 12]);
    await vi.waitFor(() => expect(store.nos.value).toHaveLength(10));
    expect(selected()).toHaveLength(10);
    expect(store.current.value).toBe(9);
  });
});

describe('deleting', () => {
  it('puts what is selected into the bin, and undoing brings it back', async () => {
    const { store, notices, selected } = await open();
    store.select(0, false);
    store.select(1, true);
    store.removeSelected();
    await vi.waitFor(() => expect(store.nos.value).toHaveLength(10));
    expect(selected()).toEqual([]);
    expect(notices.notice.value?.text).toBe('libRemoved 2');
    notices.notice.value?.undo?.();
    await vi.waitFor(() => expect(store.nos.value).toHaveLength(12));
    expect(notices.notice.value).toEqual({ text: 'libRestored 2', undo: null });
  });

  it('says why it could not, and offers no way back from what did not happen', async () => {
    const { store, notices } = await open();
    store.select(0, false);
    fake.broken = true;
    store.removeSelected();
    await vi.waitFor(() => expect(notices.notice.value).toEqual({ text: 'settingsNotSaved', undo: null }));
    expect(store.nos.value).toHaveLength(12);
  });
});

it('knows the articles before and after one in the list', async () => {
  const { store } = await open();
  expect(store.neighbours(5)).toEqual({ previous: 4, next: 6 });
  expect(store.neighbours(1)).toEqual({ previous: null, next: 2 });
  expect(store.neighbours(12)).toEqual({ previous: 11, next: null });
  expect(store.neighbours(99)).toEqual({ previous: null, next: null });
});
