import { beforeEach, describe, expect, it } from 'vitest';
import { allArticles } from '../../../lib/library/all-articles.ts';
import type { ArticleQuery, FoundArticles, KeptVisit, Library, Visit } from '../../../lib/library/library.ts';
import type { Result } from '../../../lib/outcome/result.ts';
import { articleOf, hour, morning, visitOf } from './visits.ts';

/** Opens an empty library whose clock stands at `now()`. */
export type OpenEmpty = (now: () => number) => Promise<Library>;

/** Numbers of what a query finds in the end. */
export async function find(library: Library, query: Partial<ArticleQuery>): Promise<readonly number[]> {
  let found: readonly number[] = [];
  for await (const { nos } of library.search({ ...allArticles, ...query }, new AbortController().signal)) {
    found = nos;
  }
  return found;
}

/** What every library does, whatever keeps it. */
export function describeLibrary(name: string, openEmpty: OpenEmpty): void {
  describe(`the library ${name}`, () => {
    let library: Library;
    let now: number;
    beforeEach(async () => {
      now = morning;
      library = await openEmpty(() => now);
    });

    const url = articleOf().canonicalUrl;
    const keep = async (visit: Visit): Promise<KeptVisit> => valueIn(await library.keepVisit(visit));

    it('keeps an article once, however often and at whatever address it is read', async () => {
      const first = await keep(visitOf(articleOf()));
      const again = await keep(
        visitOf(articleOf(), { visitId: 'visit-2', url: `${url}?from=app`, readAt: morning + hour }),
      );
      expect([first.outcome, again.outcome]).toEqual(['new', 'unchanged']);
      expect(again.no).toBe(first.no);
      const [head] = await library.latest(10);
      expect(head).toMatchObject({
        no: first.no,
        url: `${url}?from=app`,
        firstReadAt: morning,
        lastReadAt: morning + hour,
        revisions: 0,
      });
      expect(await library.latest(10)).toHaveLength(1);
    });

    it('keeps the older text where the article was changed', async () => {
      const { no } = await keep(visitOf(articleOf({ text: '共八个行业。' })));
      const changed = await keep(
        visitOf(articleOf({ text: '共十个行业。' }), { visitId: 'visit-2', readAt: morning + hour }),
      );
      expect(changed).toEqual({ no, outcome: 'changed' });
      const [text] = await library.texts([no]);
      expect(text?.article.blocks[0]?.text).toBe('共十个行业。');
      const revisions = await library.revisions(no);
      expect(revisions.map(({ article, lastReadAt }) => [article.blocks[0]?.text, lastReadAt])).toEqual([
        ['共八个行业。', morning],
      ]);
      expect(await library.byUrl(url)).toMatchObject({ revisions: 1 });
      expect(await find(library, { text: '十个行业' })).toEqual([no]);
      expect(await find(library, { text: '八个行业' })).toEqual([]);
    });

    it('keeps no revision of a text that grows while its page is open', async () => {
      const { no } = await keep(visitOf(articleOf({ text: '第一段。' })));
      const grown = await keep(visitOf(articleOf({ text: '第一段。\n第二段。' })));
      expect(grown).toEqual({ no, outcome: 'grown' });
      expect(await library.revisions(no)).toEqual([]);
      expect(await find(library, { text: '第二段' })).toEqual([no]);
    });

    it('lets a text that comes back be the current one, and no longer a revision', async () => {
      const { no } = await keep(visitOf(articleOf({ text: '甲' }), { visitId: 'a' }));
      await keep(visitOf(articleOf({ text: '乙' }), { visitId: 'b' }));
      await keep(visitOf(articleOf({ text: '甲' }), { visitId: 'c' }));
      const revisions = await library.revisions(no);
      expect(revisions.map(({ article }) => article.blocks[0]?.text)).toEqual(['乙']);
      expect(await library.byUrl(url)).toMatchObject({ revisions: 1 });
    });

    it('doubles nothing where one article is written several times at once', async () => {
      const visits = ['a', 'b', 'a', 'c'].map((visitId) => visitOf(articleOf(), { visitId }));
      const kept = await Promise.all(visits.map(keep));
      expect(new Set(kept.map(({ no }) => no)).size).toBe(1);
      expect(kept.filter(({ outcome }) => outcome === 'new')).toHaveLength(1);
      expect(await library.latest(10)).toHaveLength(1);
    });

    it('puts articles into the bin and takes them out again', async () => {
      const { no } = await keep(visitOf(articleOf()));
      expect(await library.remove([no])).toEqual({ ok: true, value: null });
      expect(await library.latest(10)).toEqual([]);
      expect(await find(library, { text: '接诉' })).toEqual([]);
      expect(await find(library, { text: '接诉', bin: true })).toEqual([no]);
      await library.restore([no]);
      expect(await find(library, { text: '接诉' })).toEqual([no]);
      expect(await find(library, { bin: true })).toEqual([]);
    });

    it('leaves in the bin what is read again, and knows that it was', async () => {
      const { no } = await keep(visitOf(articleOf()));
      await library.remove([no]);
      await keep(visitOf(articleOf(), { visitId: 'visit-2', readAt: morning + hour }));
      expect(await library.latest(10)).toEqual([]);
      expect(await library.byUrl(url)).toMatchObject({ deletedAt: now, lastReadAt: morning + hour });
    });

    it('forgets what has been in the bin for 30 days', async () => {
      const { no } = await keep(visitOf(articleOf()));
      const other = await keep(visitOf(articleOf({ canonicalUrl: `${url}?2` })));
      await library.remove([no]);
      now += 31 * 24 * hour;
      await library.remove([other.no]);
      expect(await library.heads([no, other.no])).toMatchObject([{ no: other.no }]);
      expect(await library.texts([no])).toEqual([]);
    });

    it('empties the bin, or a part of it, and nothing outside', async () => {
      const nos: number[] = [];
      for (const part of ['1', '2', '3']) {
        nos.push((await keep(visitOf(articleOf({ canonicalUrl: `${url}?${part}` })))).no);
      }
      const [first = 0, second = 0, third = 0] = nos;
      await library.remove([first, second]);
      expect(await library.emptyBin([first, third])).toEqual({ ok: true, value: 1 });
      expect(await library.heads(nos)).toMatchObject([{ no: second }, { no: third }]);
      expect(await library.emptyBin()).toEqual({ ok: true, value: 1 });
      expect(await library.heads(nos)).toMatchObject([{ no: third }]);
      expect(await find(library, { bin: true })).toEqual([]);
      expect(await find(library, {})).toEqual([third]);
    });

    it('is not confused by messages that come late', async () => {
      await keep(visitOf(articleOf(), { url: `${url}?new`, readAt: morning + hour }));
      await keep(visitOf(articleOf(), { url: `${url}?old`, readAt: morning }));
      expect(await library.byUrl(url)).toMatchObject({
        url: `${url}?new`,
        firstReadAt: morning,
        lastReadAt: morning + hour,
      });
    });

    it('finds a long word only where all of it stands in one piece', async () => {
      const { no } = await keep(visitOf(articleOf({ text: '接诉即办。' })));
      await keep(visitOf(articleOf({ canonicalUrl: `${url}?2`, text: '接诉，诉即，即办。' })));
      for (const sort of ['published', 'relevance'] as const) {
        expect(await find(library, { text: '接诉即办', sort })).toEqual([no]);
      }
      expect(await find(library, { text: '"接诉即办"' })).toEqual([no]);
      expect(await find(library, { text: '接诉 即办' })).toHaveLength(2);
    });

    it('puts articles in the order that is asked for', async () => {
      const nos: number[] = [];
      const articles = [
        { publishedAt: '2026-08-12T16:28:00+08:00', text: '社区。' },
        { publishedAt: '2026-08-12T09:00:00+08:00', text: '社区，社区，社区。' },
        { publishedAt: '2025-01-01', title: '社区来信' },
      ];
      for (const [at, fields] of articles.entries()) {
        const article = articleOf({ canonicalUrl: `${url}?${at}`, ...fields });
        nos.push((await keep(visitOf(article, { readAt: morning + ((at + 1) % 3) * hour }))).no);
      }
      const [late = 0, early = 0, old = 0] = nos;
      expect(await find(library, { text: '社区', sort: 'published' })).toEqual([late, early, old]);
      expect(await find(library, { text: '社区', sort: 'read' })).toEqual([early, late, old]);
      expect(await find(library, { text: '社区', sort: 'relevance' })).toEqual([old, early, late]);
    });

    it('brings what the first articles it looked at are shown with', async () => {
      const nos: number[] = [];
      for (let at = 0; at < 20; at++) {
        const article = articleOf({ canonicalUrl: `${url}?${at}`, title: `第${at}号`, text: '社区来信。' });
        nos.push((await keep(visitOf(article))).no);
      }
      const asked = [
        { ...allArticles, text: '社区', sort: 'relevance' },
        { ...allArticles, text: '社区' },
        { ...allArticles, text: '社区来信' },
        allArticles,
      ] as const;
      for (const query of asked) {
        const answers: FoundArticles[] = [];
        for await (const found of library.search(query, new AbortController().signal)) answers.push(found);
        const [{ nos: found = [], hits = [] } = {}] = answers;
        const first = found.slice(0, 10);
        expect(first).toHaveLength(10);
        const shown = first.map((no) => hits.find((hit) => hit.no === no));
        expect(shown.map((hit) => hit?.head)).toEqual(await library.heads(first));
        const snippets = await library.snippets(first, query.text);
        expect(shown.map((hit) => hit?.pieces)).toEqual(snippets.map(({ pieces }) => pieces));
        expect(answers.at(-1)?.nos.toSorted((one, other) => one - other)).toEqual(nos);
      }
    });

    it('answers a query that is too long with a sentence, and one that is given up with nothing', async () => {
      await keep(visitOf(articleOf()));
      const given = new AbortController();
      const answers = async (text: string) => {
        const all: FoundArticles[] = [];
        for await (const found of library.search({ ...allArticles, text }, given.signal)) all.push(found);
        return all;
      };
      expect(await answers('长'.repeat(10_000))).toEqual([
        { nos: [], complete: true, problem: 'queryTooLong', hits: [] },
      ]);
      given.abort();
      expect(await answers('接诉')).toEqual([]);
    });

    it('keeps and finds hostile texts as they are', async () => {
      const title = '<img src=x onerror=alert(1)>\u202e接诉\u202c即办 %.*';
      const article = articleOf({ title, publishedAt: '2026-02-31', text: 'a'.repeat(1_000_000) });
      const { no } = await keep(visitOf(article));
      expect(await library.heads([no])).toMatchObject([{ title, publishedAt: '2026-02-31' }]);
      for (const text of ['接诉即办', '<IMG', '%', '.*', 'onerror=alert']) {
        expect(await find(library, { text })).toEqual([no]);
      }
      expect(await find(library, { text: '😀' })).toEqual([]);
      expect(await find(library, { from: '2026-02-01', to: '2026-02-31' })).toEqual([no]);
    });

    it('tells of changes until it is told to stop', async () => {
      const stop = new AbortController();
      let told = 0;
      library.watch(() => {
        told += 1;
      }, stop.signal);
      await keep(visitOf(articleOf()));
      await expect.poll(() => told).toBe(1);
      stop.abort();
      await library.remove([1]);
      const other = new AbortController();
      const heard = new Promise<void>((resolve) => library.watch(resolve, other.signal));
      await library.restore([1]);
      await heard;
      other.abort();
      expect(told).toBe(1);
    });

    it('says what it holds', async () => {
      await keep(visitOf(articleOf()));
      const { tables } = await library.report();
      const articles = tables.find((table) => table.name === 'articles');
      expect(articles?.records).toBe(1);
      expect(articles?.bytes).toBeGreaterThan(100);
    });
  });
}

/** What a success brought. */
export function valueIn<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed: ${result.failure.key}`);
  return result.value;
}
