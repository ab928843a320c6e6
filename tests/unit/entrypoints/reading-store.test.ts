import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TextPlace } from '../../../components/library/route.ts';
import { createReadingStore, type ReadingPorts } from '../../../entrypoints/library/reading-store.ts';
import type { PageState } from '../../../lib/messaging/protocol.ts';
import { type FakeLibrary, fakeLibrary, headOf, textOf } from './fake-library.ts';
import { article as pageState } from './fake-tabs.ts';

let end: AbortController;
let fake: FakeLibrary;

beforeEach(() => {
  end = new AbortController();
  fake = fakeLibrary(5);
});
afterEach(() => end.abort());

function open() {
  let listener: () => void = () => {};
  let state: PageState = pageState({ title: '一' });
  const opened: AbortSignal[] = [];
  const goTo = vi.fn<(place: TextPlace) => void>();
  const goToExcerpt = vi.fn<(id: string) => void>();
  const ports = {
    askForEntries: vi.fn<ReadingPorts['askForEntries']>(async () => []),
    openReading: vi.fn<ReadingPorts['openReading']>(async (_root, _article, _head, signal) => {
      opened.push(signal);
      return {
        describe: () => state,
        jump: (conceptId) => ({ index: conceptId === 'none' ? null : 1, count: 2 }),
        goTo,
        goToExcerpt,
        onChange: (hear) => {
          listener = hear;
          hear();
        },
      };
    }),
  };
  const store = createReadingStore(fake.library, ports, end.signal);
  const tell = (next: PageState): void => {
    state = next;
    listener();
  };
  return { store, ports, opened, tell, goTo, goToExcerpt };
}

const element = (): HTMLElement => ({}) as HTMLElement;
const kind = (store: ReturnType<typeof createReadingStore>) => store.article.value.kind;

describe('the article that is read', () => {
  it('is loading, then there with its text and revisions', async () => {
    const { store } = open();
    store.show(3);
    expect(kind(store)).toBe('loading');
    await vi.waitFor(() => expect(kind(store)).toBe('article'));
    expect(store.article.value).toMatchObject({ head: { no: 3 }, text: { no: 3 }, revisions: [] });
  });

  it('may be gone, or the library may fail', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { store } = open();
    store.show(99);
    await vi.waitFor(() => expect(kind(store)).toBe('gone'));
    fake.broken = true;
    store.show(3);
    await vi.waitFor(() => expect(kind(store)).toBe('failed'));
    fake.broken = false;
    store.refresh();
    await vi.waitFor(() => expect(kind(store)).toBe('article'));
    said.mockRestore();
  });

  it('is the one asked for last', async () => {
    const { store } = open();
    store.show(1);
    store.show(2);
    await vi.waitFor(() => expect(store.article.value).toMatchObject({ head: { no: 2 } }));
  });

  it('keeps its text when only its record changes, so that the reading goes on', async () => {
    const { store } = open();
    store.show(1);
    await vi.waitFor(() => expect(kind(store)).toBe('article'));
    const before = store.article.value;
    fake.shelf.heads.set(1, headOf(1, { deletedAt: 5 }));
    fake.change();
    await vi.waitFor(() => expect(store.article.value).toMatchObject({ head: { deletedAt: 5 } }));
    expect(store.article.value).toHaveProperty('text', 'text' in before ? before.text : null);
    fake.shelf.heads.set(1, headOf(1, { digest: 'another' }));
    fake.shelf.texts.set(1, textOf(headOf(1, { title: '新的标题' })));
    fake.change();
    await vi.waitFor(() =>
      expect(store.article.value).toMatchObject({ text: { article: { title: '新的标题' } } }),
    );
  });

  it('has the entries of its terms, each asked for once', async () => {
    const { store, ports } = open();
    const term = { conceptId: 'jie-su-ji-ban', place: 0, start: 4, end: 8 };
    fake.shelf.texts.set(2, textOf(headOf(2), [term, { ...term, conceptId: 'yi-ye-yi-zheng' }, term]));
    store.show(2);
    await vi.waitFor(() =>
      expect(ports.askForEntries).toHaveBeenCalledExactlyOnceWith(['jie-su-ji-ban', 'yi-ye-yi-zheng']),
    );
  });
});

describe('reading', () => {
  it('begins with the element that shows the text and ends with it', async () => {
    const { store, ports, opened, tell } = open();
    store.show(1);
    await vi.waitFor(() => expect(kind(store)).toBe('article'));
    const root = element();
    store.setFrame(root);
    store.setFrame(root);
    await vi.waitFor(() => expect(store.page.value?.title).toBe('一'));
    expect(ports.openReading).toHaveBeenCalledTimes(1);
    tell(pageState({ title: '二' }));
    expect(store.page.value?.title).toBe('二');
    store.setFrame(null);
    expect(opened[0]?.aborted).toBe(true);
    expect(store.page.value).toBeNull();
  });

  it('never has two at a time', async () => {
    const { store, opened } = open();
    store.show(1);
    await vi.waitFor(() => expect(kind(store)).toBe('article'));
    store.setFrame(element());
    store.setFrame(element());
    await vi.waitFor(() => expect(store.page.value).not.toBeNull());
    expect(opened.map(({ aborted }) => aborted)).toEqual([true, false]);
    end.abort();
    expect(opened.every(({ aborted }) => aborted)).toBe(true);
  });

  it('goes to the place that was asked for, once it can, and to another in the same article at once', async () => {
    const { store, goTo } = open();
    const place = { place: 0, start: 4, end: 8 };
    store.show(1, place);
    await vi.waitFor(() => expect(kind(store)).toBe('article'));
    expect(goTo).not.toHaveBeenCalled();
    store.setFrame(element());
    await vi.waitFor(() => expect(goTo).toHaveBeenCalledExactlyOnceWith(place));
    store.show(1, { ...place, place: 'title' });
    expect(goTo).toHaveBeenLastCalledWith({ ...place, place: 'title' });
    store.show(1);
    expect(goTo).toHaveBeenCalledTimes(2);
  });

  it('goes to the excerpt that was asked for, not again where the article is opened without it', async () => {
    const { store, goToExcerpt } = open();
    store.show(1, null, 'some-id');
    await vi.waitFor(() => expect(kind(store)).toBe('article'));
    store.setFrame(element());
    await vi.waitFor(() => expect(goToExcerpt).toHaveBeenCalledExactlyOnceWith('some-id'));
    store.show(1);
    expect(goToExcerpt).toHaveBeenCalledTimes(1);
  });

  it('remembers the occurrence that was jumped to', async () => {
    const { store } = open();
    store.jump('jie');
    expect(store.jumped.value).toBeNull();
    store.show(1);
    await vi.waitFor(() => expect(kind(store)).toBe('article'));
    store.setFrame(element());
    await vi.waitFor(() => expect(store.page.value).not.toBeNull());
    store.jump('jie');
    expect(store.jumped.value).toEqual({ conceptId: 'jie', index: 1 });
    store.jump('none');
    expect(store.jumped.value).toBeNull();
  });
});
