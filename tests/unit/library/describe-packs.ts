import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../lib/library/library.ts';
import type { InstalledPack, PackProgress, Packs } from '../../../lib/library/packs.ts';
import { createLayeredMatcher } from '../../../lib/matching/create-matcher.ts';
import type { Pack } from '../../../lib/packs/pack.ts';
import { pack as anyPack } from '../packs/arbitrary-pack.ts';
import { placePack } from '../packs/place-pack.ts';
import { type OpenEmpty, valueIn } from './describe-library.ts';
import { hour, morning } from './visits.ts';

const day = 24 * hour;
const from = { fileName: 'pack.json', format: 'json' } as const;
const { signal } = new AbortController();

const idsOf = (packs: readonly InstalledPack[]): string[] => packs.map(({ id }) => id);

/** What every library does with packs, whatever keeps it. */
export function describePacks(name: string, openEmpty: OpenEmpty): void {
  describe(`the packs of a library ${name}`, () => {
    let library: Library;
    let packs: Packs;
    let now: number;
    beforeEach(async () => {
      now = morning;
      library = await openEmpty(() => now);
      packs = library.packs;
    });

    async function install(pack: Pack): Promise<InstalledPack> {
      return valueIn(await packs.install(pack, from, () => {}, signal));
    }

    async function found(text: string): Promise<string[]> {
      const layers = await packs.layers();
      const matcher = createLayeredMatcher(layers.map(({ layer }) => layer));
      return matcher.match(text).map(({ conceptId }) => conceptId);
    }

    it('are given back as they were installed, whatever is in them', async () => {
      await fc.assert(
        fc.asyncProperty(anyPack, async (pack) => {
          const installed = await install(pack);
          expect(installed).toMatchObject({ id: pack.id, enabled: true, deletedAt: null });
          expect(await packs.read(pack.id)).toEqual(pack);
          const concepts = pack.categories.flatMap(({ concepts: some }) => some);
          const ids = concepts.map(({ id }) => id);
          const entries = await packs.entries([...ids, 'not-there', ...ids]);
          expect(entries.map(({ concept }) => concept)).toEqual(concepts);
          expect(await packs.known(['not-there', ...ids])).toEqual(new Set(ids));
          expect((await packs.rows(pack.id, 0, 100)).map(({ conceptId }) => conceptId)).toEqual(ids);
        }),
        { numRuns: 30 },
      );
    });

    it('are found in texts, and their concepts one by one, beyond one block', async () => {
      const labels = Array.from({ length: 1_200 }, (_, at) => `${at}号院茶社`);
      await install(placePack('big', ...labels));
      expect(await packs.list()).toMatchObject([{ concepts: 1_200, designations: 1_200 }]);
      expect(await found('去 777号院茶社 和 3号院茶社')).toEqual(['big-777', 'big-3']);
      const entries = await packs.entries(['big-777', 'big-0', 'big-1199']);
      expect(entries.map(({ concept }) => concept.prefLabel.zh)).toEqual([
        '777号院茶社',
        '0号院茶社',
        '1199号院茶社',
      ]);
      expect(await packs.rows('big', 1_190, 100)).toHaveLength(10);
      expect(await packs.search('777号', 5)).toEqual([
        { packId: 'big', conceptId: 'big-777', label: '777号院茶社', labelEn: 'Term 777', pinyin: 'hú tòng' },
      ]);
      expect(await packs.search('hut', 3)).toHaveLength(3);
      expect(await packs.search('hù', 3)).toEqual([]);
    });

    it('count in their order, and each concept once', async () => {
      await install(placePack('one', '茶社', '早市'));
      await install({
        ...placePack('two', '茶社'),
        categories: placePack('one', '茶社二', '夜校').categories,
      });
      expect(idsOf(await packs.list())).toEqual(['one', 'two']);
      expect((await packs.entries(['one-0']))[0]?.concept.prefLabel.zh).toBe('茶社');
      expect(await packs.search('茶社', 5)).toMatchObject([{ packId: 'one', label: '茶社' }]);
      const before = await packs.edition();
      valueIn(await packs.reorder(['two']));
      expect(idsOf(await packs.list())).toEqual(['two', 'one']);
      expect(await packs.edition()).not.toBe(before);
      expect((await packs.entries(['one-0']))[0]?.concept.prefLabel.zh).toBe('茶社二');
      expect(await found('茶社和夜校')).toEqual(['one-1']);
    });

    it('say nothing while they are switched off or in the bin, and are there again afterwards', async () => {
      await install(placePack('one', '茶社'));
      await install(placePack('two', '早市'));
      const edition = await packs.edition();
      valueIn(await packs.enable(['one'], false));
      expect(await found('茶社早市')).toEqual(['two-0']);
      expect(await packs.entries(['one-0'])).toEqual([]);
      expect(await packs.search('茶社', 5)).toEqual([]);
      expect(idsOf(await packs.list())).toEqual(['one', 'two']);
      valueIn(await packs.enable(['one'], true));
      expect(await packs.edition()).toBe(edition);
      now += hour;
      valueIn(await packs.remove(['one']));
      expect([idsOf(await packs.list()), idsOf(await packs.binned())]).toEqual([['two'], ['one']]);
      expect(await packs.binned()).toMatchObject([{ deletedAt: now }]);
      expect(await found('茶社早市')).toEqual(['two-0']);
      valueIn(await packs.restore(['one']));
      expect(idsOf(await packs.list())).toEqual(['two', 'one']);
      expect(await found('茶社早市')).toEqual(['one-0', 'two-0']);
      valueIn(await packs.remove(['one', 'two']));
      expect(await packs.edition()).toBe('');
      valueIn(await packs.purge(['one']));
      expect(idsOf(await packs.binned())).toEqual(['two']);
      expect(await packs.read('one')).toBeNull();
    });

    it('are gone for good after thirty days in the bin', async () => {
      await install(placePack('one', '茶社'));
      await install(placePack('two', '早市'));
      valueIn(await packs.remove(['one']));
      now += 31 * day;
      valueIn(await packs.remove(['two']));
      expect(idsOf(await packs.binned())).toEqual(['two']);
    });

    it('take the place of an older version, and say beforehand what would change', async () => {
      await install(placePack('one', '茶社', '早市', '夜校'));
      await install(placePack('two', '灯会'));
      valueIn(await packs.enable(['one'], false));
      const next = { ...placePack('one', '茶社', '早集', '灯会', '庙会'), version: '2' };
      const gone = {
        ...next,
        categories: [{ ...next.categories[0], concepts: next.categories[0]?.concepts.slice(1) }],
      } as Pack;
      expect(await packs.plan(gone)).toMatchObject({
        replaces: { id: 'one', version: '1' },
        added: ['one-3'],
        changed: ['one-1', 'one-2'],
        unchanged: 0,
        removed: ['one-0'],
      });
      expect(await packs.list()).toMatchObject([{ id: 'one', concepts: 3 }, { id: 'two' }]);
      now += hour;
      await install(next);
      expect(await packs.list()).toMatchObject([
        { id: 'one', version: '2', concepts: 4, enabled: true, installedAt: now },
        { id: 'two' },
      ]);
      expect(await found('茶社早市早集')).toEqual(['one-0', 'one-1']);
    });

    it('tell how far they have come, and are nowhere where the reader thinks better of it', async () => {
      const pack = placePack('one', ...Array.from({ length: 3_000 }, (_, at) => `第${at}茶社`));
      const steps: PackProgress[] = [];
      valueIn(await packs.install(pack, from, (step) => steps.push(step), signal));
      expect(steps.at(-1)).toEqual({ done: 3_000, total: 3_000 });
      expect(steps.length).toBeGreaterThan(3);
      expect(steps.map(({ done }) => done)).toEqual([...steps.map(({ done }) => done)].sort((a, b) => a - b));
      const edition = await packs.edition();
      const stop = new AbortController();
      const cancelled = await packs.install(
        { ...pack, version: '2' },
        from,
        ({ done }) => done > 1_000 && stop.abort(),
        stop.signal,
      );
      expect(cancelled).toMatchObject({ ok: false, failure: { key: 'packInstallCancelled' } });
      expect(await packs.edition()).toBe(edition);
      expect(await packs.read('one')).toEqual(pack);
    });
  });
}
