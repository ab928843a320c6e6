import { beforeEach, describe, expect, it } from 'vitest';
import type { Excerpt } from '../../../lib/excerpt/excerpt.ts';
import type { ExcerptQuery, Excerpts } from '../../../lib/library/excerpts.ts';
import type { Library } from '../../../lib/library/library.ts';
import { excerptOf, numberedExcerpt } from '../excerpt/excerpt-of.ts';
import { find, type OpenEmpty, valueIn } from './describe-library.ts';
import { articleOf, hour, morning, visitOf } from './visits.ts';

const day = 24 * hour;
const url = articleOf().canonicalUrl;

/** Every excerpt outside the bin. */
export const allExcerpts: ExcerptQuery = {
  text: '',
  canonicalUrl: null,
  tag: null,
  mark: null,
  conceptId: null,
  source: null,
  from: null,
  to: null,
  bin: false,
  sort: 'created',
};

const idsOf = (excerpts: readonly Excerpt[]): string[] => excerpts.map(({ id }) => id);

/** What every library does with excerpts, whatever keeps it. */
export function describeExcerpts(name: string, openEmpty: OpenEmpty): void {
  describe(`the excerpts of a library ${name}`, () => {
    let library: Library;
    let excerpts: Excerpts;
    let now: number;
    beforeEach(async () => {
      now = morning;
      library = await openEmpty(() => now);
      excerpts = library.excerpts;
    });

    const findIds = async (query: Partial<ExcerptQuery>) =>
      idsOf(await excerpts.find({ ...allExcerpts, ...query }));
    const put = async (...records: readonly Excerpt[]) => valueIn(await excerpts.put(records));
    const change = async (id: string, fields: Partial<Excerpt>, at = now) =>
      valueIn(await excerpts.change([{ id, fields }], at));
    const bin = (id: string) => change(id, { deletedAt: now });
    const keep = async () => valueIn(await library.keepVisit(visitOf(articleOf()))).no;
    const countOf = async () => (await library.byUrl(url))?.excerpts;

    it('are there as they were put, in the order in which they are asked for', async () => {
      const [one, two] = [numberedExcerpt(1), numberedExcerpt(2)];
      await put(one, two);
      expect(await excerpts.get([two.id, 'not-there', one.id])).toEqual([two, one]);
      const replaced = { ...one, note: '改过' };
      await put(replaced);
      expect(await excerpts.get([one.id])).toEqual([replaced]);
    });

    it('are those of one article in the order of their places, without the bin', async () => {
      const [late, early, binned] = [
        numberedExcerpt(1, { start: 90 }),
        numberedExcerpt(2, { start: 3 }),
        numberedExcerpt(3, { start: 40 }),
      ];
      await put(late, early, binned, numberedExcerpt(4, { canonicalUrl: `${url}?other` }));
      await bin(binned.id);
      expect(idsOf(await excerpts.ofArticle(url))).toEqual([early.id, late.id]);
      expect(await excerpts.ofArticle('https://www.bjdch.gov.cn/nowhere')).toEqual([]);
    });

    it('are found at other addresses of the same article, told by its title and day', async () => {
      const here = excerptOf();
      const { title, publishedAt } = here.source;
      const canonicalUrl = 'https://www.example.com/paper.pdf';
      await put(here);
      expect(await excerpts.ofSameWork({ canonicalUrl, title: ` ${title}`, publishedAt })).toEqual([here]);
      expect(await excerpts.ofSameWork({ ...here.source })).toEqual([]);
      expect(await excerpts.ofSameWork({ canonicalUrl, title: `${title}二`, publishedAt })).toEqual([]);
      expect(await excerpts.ofSameWork({ canonicalUrl, title, publishedAt: '2019-01-01' })).toEqual([]);
      await bin(here.id);
      expect(await excerpts.ofSameWork({ canonicalUrl, title, publishedAt })).toEqual([]);
    });

    it('are changed field by field, and given as they were', async () => {
      const excerpt = excerptOf();
      await put(excerpt);
      expect(await change(excerpt.id, { note: '一', tags: [' #甲 ', '甲'] }, morning + 5)).toEqual([excerpt]);
      await change(excerpt.id, { mark: 'blue' }, morning + 9);
      const [changed] = await excerpts.get([excerpt.id]);
      expect(changed).toEqual({
        ...excerpt,
        note: '一',
        tags: ['甲'],
        mark: 'blue',
        modified: { ...excerpt.modified, note: morning + 5, tags: morning + 5, mark: morning + 9 },
      });
      expect(await change('not-there', { note: '二' })).toEqual([]);
    });

    it('are refused where they would not fit, and stay as they were', async () => {
      const excerpt = excerptOf();
      await put(excerpt);
      const tooLong = { ok: false, failure: { key: 'excerptTooLong', values: [] } };
      expect(await excerpts.change([{ id: excerpt.id, fields: { note: '长'.repeat(20_001) } }], now)).toEqual(
        tooLong,
      );
      expect(await excerpts.put([numberedExcerpt(2), excerptOf({ quote: '长'.repeat(20_001) })])).toEqual(
        tooLong,
      );
      expect(await findIds({})).toEqual([excerpt.id]);
      expect(await excerpts.get([excerpt.id])).toEqual([excerpt]);
    });

    it('are counted by their article, whichever of them was kept first', async () => {
      await put(numberedExcerpt(1));
      const no = await keep();
      expect(await countOf()).toBe(1);
      expect(await find(library, { hasExcerpts: true })).toEqual([no]);
      await put(numberedExcerpt(2));
      expect(await countOf()).toBe(2);
      for (const number of [1, 2]) await bin(numberedExcerpt(number).id);
      expect(await countOf()).toBe(0);
      expect(await find(library, { hasExcerpts: true })).toEqual([]);
      await change(numberedExcerpt(1).id, { deletedAt: null });
      expect(await countOf()).toBe(1);
      expect(await find(library, { hasExcerpts: true, text: '接诉' })).toEqual([no]);
      await bin(numberedExcerpt(1).id);
      await excerpts.purge(null, now);
      expect(await countOf()).toBe(0);
    });

    it('are counted where they move to another article', async () => {
      await keep();
      await put(excerptOf());
      await put(excerptOf({ canonicalUrl: `${url}?other` }));
      expect(await countOf()).toBe(0);
    });

    it('outlast the article that is put into the bin, and are its own again once it is kept again', async () => {
      const no = await keep();
      await put(excerptOf());
      await library.remove([no]);
      expect(await findIds({})).toHaveLength(1);
      expect(await find(library, { hasExcerpts: true, bin: true })).toEqual([no]);
      await library.emptyBin();
      expect(await excerpts.ofArticle(url)).toEqual([excerptOf()]);
      await keep();
      expect(await countOf()).toBe(1);
    });

    it('are found by words in quote, note, tags and title, as articles are', async () => {
      const [quoted, noted, tagged] = [
        numberedExcerpt(1, { quote: '胡同里\n的長凳' }),
        numberedExcerpt(2, { note: '问问 Community 工作者' }),
        numberedExcerpt(3, { tags: ['城市更新'], source: { title: '一条胡同' } }),
      ];
      await put(quoted, noted, tagged);
      expect(await findIds({ text: '里的长凳' })).toEqual([quoted.id]);
      expect(await findIds({ text: 'COMMUNITY  接诉' })).toEqual([noted.id]);
      expect(await findIds({ text: '胡同' })).toEqual([tagged.id, quoted.id]);
      expect(await findIds({ text: '胡同 “城市 更新”' })).toEqual([tagged.id]);
      expect(await findIds({ text: '长凳清晨' })).toEqual([]);
      expect(await findIds({ text: '长'.repeat(500) })).toEqual([]);
      await change(quoted.id, { note: '换了说法' });
      expect(await findIds({ text: '换了说法' })).toEqual([quoted.id]);
    });

    it('are found by what they are and when they were saved', async () => {
      const [amber, green] = [
        numberedExcerpt(1, { tags: ['News', '工单'], conceptIds: [], source: { source: '甲报' } }),
        numberedExcerpt(2, { mark: 'green', canonicalUrl: `${url}?2`, createdAt: morning + 17 * hour }),
      ];
      await put(amber, green);
      const found = {
        amber: [
          { tag: 'news' },
          { mark: 'amber' },
          { source: '甲报' },
          { canonicalUrl: url },
          { to: '2026-08-12' },
        ],
        green: [{ conceptId: 'jie-su-ji-ban' }, { mark: 'green' }, { from: '2026-08-13' }],
        none: [{ tag: 'New' }, { bin: true }, { from: '2026-08-14' }, { tag: '工单', mark: 'green' }],
      } as const;
      for (const query of found.amber) expect(await findIds(query)).toEqual([amber.id]);
      for (const query of found.green) expect(await findIds(query)).toEqual([green.id]);
      for (const query of found.none) expect(await findIds(query)).toEqual([]);
      await bin(green.id);
      expect(await findIds({ bin: true })).toEqual([green.id]);
      expect(await findIds({})).toEqual([amber.id]);
    });

    it('are put in the order that is asked for', async () => {
      const old = { canonicalUrl: `${url}?old`, source: { publishedAt: '2025-01-01' } };
      const undated = { canonicalUrl: `${url}?undated`, source: { publishedAt: null } };
      const records = [
        numberedExcerpt(1, { start: 50 }),
        numberedExcerpt(2, old),
        numberedExcerpt(3, { start: 10 }),
        numberedExcerpt(4, undated),
      ];
      await put(...records);
      const [first, second, third, fourth] = idsOf(records);
      await change(second ?? '', { note: '后来' }, morning + 9 * hour);
      expect(await findIds({ sort: 'created' })).toEqual([fourth, third, second, first]);
      expect(await findIds({ sort: 'modified' })).toEqual([second, fourth, third, first]);
      expect(await findIds({ sort: 'article' })).toEqual([third, first, second, fourth]);
    });

    it('say which tags they have, and take another for some of them', async () => {
      await put(
        numberedExcerpt(1, { tags: ['news', '工单'] }),
        numberedExcerpt(2, { tags: ['News'] }),
        numberedExcerpt(3, { tags: ['news', '接诉'] }),
        numberedExcerpt(4, { tags: ['工单'], deletedAt: morning }),
      );
      expect(await excerpts.tags()).toEqual([
        { tag: 'news', count: 3 },
        { tag: '工单', count: 1 },
        { tag: '接诉', count: 1 },
      ]);
      const before = valueIn(await excerpts.retag(['工单', '接诉'], '#热线 ', morning + day));
      expect(before.map(({ tags }) => tags)).toEqual([['news', '工单'], ['news', '接诉'], ['工单']]);
      expect(await excerpts.tags()).toEqual([
        { tag: 'news', count: 3 },
        { tag: '热线', count: 2 },
      ]);
      expect(await excerpts.find({ ...allExcerpts, bin: true })).toMatchObject([
        { tags: ['热线'], modified: { tags: morning + day, note: morning + 4 * hour } },
      ]);
      expect(valueIn(await excerpts.retag(['热线'], ' # ', now))).toEqual([]);
      valueIn(await excerpts.retag(['NEWS'], null, now));
      expect(await excerpts.tags()).toEqual([{ tag: '热线', count: 2 }]);
    });

    it('are deleted for good from the bin alone, and leave word of it', async () => {
      const [one, two, three] = [numberedExcerpt(1), numberedExcerpt(2), numberedExcerpt(3)];
      await put(one, two, three);
      for (const { id } of [one, two]) await bin(id);
      expect(valueIn(await excerpts.purge([one.id, three.id], morning + 1))).toBe(1);
      expect(valueIn(await excerpts.purge(null, morning + 2))).toBe(1);
      expect(valueIn(await excerpts.purge(null, morning + 3))).toBe(0);
      expect(await excerpts.get(idsOf([one, two, three]))).toEqual([three]);
      expect(await excerpts.tombstones()).toEqual([
        { id: one.id, deletedAt: morning + 1 },
        { id: two.id, deletedAt: morning + 2 },
      ]);
      await put(one);
      expect(await excerpts.tombstones()).toEqual([{ id: two.id, deletedAt: morning + 2 }]);
    });

    it('are gone for good after 30 days in the bin, and not before', async () => {
      await put(numberedExcerpt(1), numberedExcerpt(2));
      await bin(numberedExcerpt(1).id);
      now += 29 * day;
      await bin(numberedExcerpt(2).id);
      expect(await findIds({ bin: true })).toHaveLength(2);
      now += 2 * day;
      await library.remove([]);
      expect(await findIds({ bin: true })).toEqual([numberedExcerpt(2).id]);
      expect(await excerpts.tombstones()).toEqual([{ id: numberedExcerpt(1).id, deletedAt: now }]);
    });

    it('come out whole for an export, by their ids and in steps', async () => {
      const records = Array.from({ length: 450 }, (_, at) => numberedExcerpt(449 - at));
      await put(...records);
      await bin(numberedExcerpt(7).id);
      const steps: (readonly Excerpt[])[] = [];
      for await (const step of excerpts.all()) steps.push(step);
      expect(steps.length).toBeGreaterThan(1);
      expect(idsOf(steps.flat())).toEqual(idsOf(records.toReversed()));
    });

    it('tell those who watch the library of their changes', async () => {
      const stop = new AbortController();
      let told = 0;
      library.watch(() => {
        told += 1;
      }, stop.signal);
      await put(excerptOf());
      await expect.poll(() => told).toBe(1);
      await change(excerptOf().id, { note: '一' });
      await expect.poll(() => told).toBe(2);
      stop.abort();
    });

    it('are part of what the library says it holds', async () => {
      await put(numberedExcerpt(1), numberedExcerpt(2));
      await bin(numberedExcerpt(1).id);
      await excerpts.purge(null, now);
      const { tables } = await library.report();
      const counts = new Map(tables.map(({ name, records }) => [name, records]));
      expect(counts.get('excerpts')).toBe(1);
      expect(counts.get('tombstones')).toBe(1);
    });
  });
}
