import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeepStore } from '../../../entrypoints/reader/keep-store.ts';
import type { Library } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import type { ArticleOutline } from '../../../lib/newspaper/issue-outline.ts';
import type { OpenedIssue } from '../../../lib/newspaper/opened-issue.ts';
import { sampleArticle } from '../article/sample-article.ts';

const address = 'https://www.bjdch.gov.cn/ywdt/xdcb/202603/P1.pdf';
const outlines = Array.from(
  { length: 30 },
  (_, at): ArticleOutline => ({
    id: `${1 + (at >> 3)}-${1 + (at % 8)}`,
    page: at >> 3,
    title: `第${at}篇`,
    kicker: null,
    regions: [],
    characters: 10,
    certainty: null,
  }),
);
const issue: OpenedIssue = {
  outline: { paper: '新东城报', publishedAt: '2026-03-09', pages: [], articles: outlines, unassigned: [] },
  kind: 'pdf',
  address,
  complete: true,
};

let library: Library;
let end: AbortController;
beforeEach(async () => {
  end = new AbortController();
  library = await openLibrary({ now: () => 5, database: null });
});
afterEach(() => end.abort());

function open(isPrivate = false) {
  const note = vi.fn(async () => {});
  const store = createKeepStore(
    {
      library: async () => library,
      readArticle: async (id) => ({
        article: { ...sampleArticle(), canonicalUrl: `${address}#article=${id}`, title: `文章 ${id}` },
        occurrences: [],
      }),
      note,
      now: () => 9,
      newId: () => '1-2-3-4',
      isPrivate: () => isPrivate,
    },
    end.signal,
  );
  return { store, note };
}

describe('keeping articles of an issue', () => {
  it('writes them with the page they stand on, and says how far it has come', async () => {
    const { store, note } = open();
    const seen: string[] = [];
    const stop = store.progress.subscribe((now) => now && seen.push(`${now.done}/${now.of}`));
    expect(await store.keep(issue, outlines)).toEqual({ ok: true, value: 30 });
    stop();
    expect(seen).toEqual(['0/30', '12/30', '24/30', '30/30']);
    expect(store.progress.value).toBeNull();
    expect(store.kept.value.size).toBe(30);
    expect(note).toHaveBeenCalledTimes(3);
    const head = await library.byUrl(`${address}#article=2-1`);
    expect(head).toMatchObject({
      url: `${address}#page=2`,
      title: '文章 2-1',
      detection: { siteId: 'newspaper' },
    });
  });

  it('finds those that are there already, without the bin, and takes out of it what is kept again', async () => {
    const { store } = open();
    await store.keep(issue, outlines.slice(0, 2));
    const nos = [...store.kept.value.values()];
    await library.remove(nos.slice(0, 1));
    const again = open().store;
    again.look(issue);
    await vi.waitFor(() => expect([...again.kept.value.keys()]).toEqual(['1-2']));
    await again.keep(issue, outlines.slice(0, 1));
    expect((await library.byUrl(`${address}#article=1-1`))?.deletedAt).toBeNull();
  });

  it('keeps nothing of a private window, and says so', async () => {
    const { store } = open(true);
    expect(await store.keep(issue, outlines)).toMatchObject({ failure: { key: 'keptPrivate' } });
    expect(await library.latest(5)).toEqual([]);
  });

  it('stops when it is cancelled; what was written stays', async () => {
    const { store } = open();
    const stop = store.progress.subscribe((now) => {
      if (now?.done === 12) store.cancel();
    });
    expect(await store.keep(issue, outlines)).toEqual({ ok: true, value: 12 });
    stop();
    expect(store.kept.value.size).toBe(12);
    expect(store.progress.value).toBeNull();
  });
});
