import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { createLayeredMatcher } from '../../../lib/matching/create-matcher.ts';
import type { DatabaseApi } from '../../../lib/store/dexie-store.ts';
import { databaseName } from '../../../lib/store/schema.ts';
import { find } from '../library/describe-library.ts';
import { hour, morning } from '../library/visits.ts';
import { binnedUrl, earlierCard, earlierExcerpts, earlierPack, earlierVisits } from './earlier-readings.ts';
import { restoreDatabase, type StoredDatabase } from './stored-database.ts';

/** Opens databases as earlier versions of the product left them, each where there is none yet. */
export function describeEarlier(
  databases: ReadonlyMap<number, StoredDatabase>,
  emptyDatabase: () => Promise<DatabaseApi>,
): void {
  describe.each([...databases])('a database of version %i', (version, stored) => {
    it('opens, with everything in it', async () => {
      const database = await emptyDatabase();
      await restoreDatabase(database.indexedDB, databaseName, stored);
      const library = await openLibrary({ now: () => morning, database });
      expect(library.durable).toBe(true);
      const [changed, , binned, plain] = await Promise.all(
        earlierVisits.map(({ article }) => library.byUrl(article.canonicalUrl)),
      );
      expect(changed).toMatchObject({ title: '一证多用', revisions: 1, lastReadAt: morning + hour });
      expect(await find(library, { text: '十个行业' })).toEqual([changed?.no]);
      expect(await find(library, { text: '八个行业' })).toEqual([]);
      const [revision] = await library.revisions(changed?.no ?? 0);
      expect(revision?.article.blocks[0]?.text).toBe('共八个行业。');
      expect(binned).toMatchObject({ canonicalUrl: binnedUrl, deletedAt: morning });
      expect(await find(library, { text: '接诉即办', bin: true })).toEqual([binned?.no]);
      expect(await find(library, { text: '接诉即办' })).toEqual([plain?.no]);
      expect(await library.texts([plain?.no ?? 0])).toMatchObject([{ article: earlierVisits[3]?.article }]);
      expect(await library.keepVisits(earlierVisits)).toMatchObject({ ok: true });
    });

    it('has its excerpts, or room for them where it knew none', async () => {
      const database = await emptyDatabase();
      await restoreDatabase(database.indexedDB, databaseName, stored);
      const { excerpts, byUrl } = await openLibrary({ now: () => morning, database });
      const [first, second, third, fourth] = earlierExcerpts;
      const ids = earlierExcerpts.map(({ id }) => id);
      const plainUrl = first?.source.canonicalUrl ?? '';
      if (version < 3) {
        expect(await excerpts.get(ids)).toEqual([]);
        expect(await byUrl(plainUrl)).toMatchObject({ excerpts: 0 });
        expect(await excerpts.put(earlierExcerpts)).toMatchObject({ ok: true });
        expect(await byUrl(plainUrl)).toMatchObject({ excerpts: 2 });
        return;
      }
      const modified = { ...second?.modified, deletedAt: 1 + (second?.createdAt ?? 0) };
      const binned = { ...second, deletedAt: morning, modified };
      expect(await excerpts.get(ids)).toEqual([first, binned, third]);
      expect(await excerpts.ofArticle(plainUrl)).toEqual([first]);
      expect(await byUrl(plainUrl)).toMatchObject({ excerpts: 1 });
      expect(await excerpts.tombstones()).toEqual([{ id: fourth?.id, deletedAt: morning }]);
    });

    it('has its packs and its study list, or room for them where it knew none', async () => {
      const database = await emptyDatabase();
      await restoreDatabase(database.indexedDB, databaseName, stored);
      const { packs, study } = await openLibrary({ now: () => morning, database });
      if (version < 4) {
        expect(await packs.list()).toEqual([]);
        expect(await study.cards()).toEqual([]);
        const from = { fileName: 'xicheng.json', format: 'json' } as const;
        const installed = await packs.install(earlierPack, from, () => {}, new AbortController().signal);
        expect(installed).toMatchObject({ ok: true });
        expect(await study.change([earlierCard.conceptId], () => earlierCard)).toMatchObject({ ok: true });
      }
      expect(await packs.read('xicheng')).toEqual(earlierPack);
      const matcher = createLayeredMatcher((await packs.layers()).map(({ layer }) => layer));
      expect(matcher.match('从什刹海到白塔寺').map(({ conceptId }) => conceptId)).toEqual([
        'xicheng-0',
        'xicheng-1',
      ]);
      expect(await packs.search('白塔', 5)).toMatchObject([{ conceptId: 'xicheng-1' }]);
      expect(await study.cards()).toEqual([earlierCard]);
    });
  });
}
