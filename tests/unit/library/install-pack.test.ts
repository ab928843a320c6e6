import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { termSourceOf } from '../../../lib/library/prepare-visit.ts';
import { writeContents } from '../../../lib/library/write-contents.ts';
import type { DatabaseApi } from '../../../lib/store/dexie-store.ts';
import { openDexieStore } from '../../../lib/store/dexie-store.ts';
import { packKeys } from '../../../lib/store/pack-keys.ts';
import { shippedGlossary } from '../glossary/shipped.ts';
import { placePack } from '../packs/place-pack.ts';
import { fillDiskAfter } from '../store/fill-disk.ts';
import { valueIn } from './describe-library.ts';
import { morning, numberedVisit } from './visits.ts';

const from = { fileName: 'pack.csv', format: 'csv' } as const;
const { signal } = new AbortController();
const nothing = (): void => {};
const manyLabels = Array.from({ length: 2_500 }, (_, at) => `第${at}茶社`);

const emptyDatabase = (): DatabaseApi => ({ indexedDB: new IDBFactory(), IDBKeyRange });
const open = (database: DatabaseApi) => openLibrary({ now: () => morning, database });
const keysIn = async (database: DatabaseApi) =>
  (await openDexieStore(database, nothing)).read('packs', (view) => view.packDataKeys(''));
afterEach(() => vi.restoreAllMocks());

describe('installing a pack', () => {
  it.each([0, 1, 30, 90, 160, 165])(
    'leaves nothing half-written where the disk is full after %i writes',
    async (writes) => {
      const database = emptyDatabase();
      const { packs } = await open(database);
      valueIn(await packs.install(placePack('one', '早市'), from, nothing, signal));
      const keys = await keysIn(database);
      fillDiskAfter(writes);
      const failed = await packs.install(placePack('one', ...manyLabels), from, nothing, signal);
      expect(failed).toMatchObject({ ok: false, failure: { key: 'diskFull' } });
      vi.restoreAllMocks();
      expect(await packs.list()).toMatchObject([{ concepts: 1 }]);
      expect((await packs.entries(['one-0']))[0]?.concept.prefLabel.zh).toBe('早市');
      expect(await keysIn(database)).toEqual(keys);
      valueIn(await packs.install(placePack('one', ...manyLabels), from, nothing, signal));
      expect(await packs.list()).toMatchObject([{ concepts: 2_500 }]);
    },
  );

  it('clears away what a worker that was killed has left, with the next article that is kept', async () => {
    const database = emptyDatabase();
    const store = await openDexieStore(database, nothing);
    const killed = new AbortController();
    const dying = writeContents(
      store,
      placePack('one', ...manyLabels),
      'generation-1',
      ({ done }) => done > 1_000 && killed.abort(),
      killed.signal,
    );
    await expect(dying).rejects.toThrow();
    expect((await keysIn(database)).length).toBeGreaterThan(60);
    const library = await open(database);
    expect(await library.packs.list()).toEqual([]);
    valueIn(await library.keepVisit(numberedVisit(1)));
    await vi.waitFor(async () => expect(await keysIn(database)).toEqual([]));
  });

  it('leaves nothing of a pack that has gone for good', async () => {
    const database = emptyDatabase();
    const { packs } = await open(database);
    valueIn(await packs.install(placePack('one', '早市'), from, nothing, signal));
    valueIn(await packs.install(placePack('one', '早市', '茶社'), from, nothing, signal));
    expect((await keysIn(database)).filter((key) => key.endsWith('layer'))).toHaveLength(1);
    valueIn(await packs.remove(['one']));
    valueIn(await packs.purge(['one']));
    expect(await keysIn(database)).toEqual([]);
  });
});

describe('what a pack is matched and searched with', () => {
  it('is made anew where an earlier version of the product made it', async () => {
    const database = emptyDatabase();
    const { packs } = await open(database);
    valueIn(await packs.install(placePack('one', '早市', '茶社'), from, nothing, signal));
    const store = await openDexieStore(database, nothing);
    const keys = await keysIn(database);
    for (const key of keys.filter((each) => /(layer|names|tones)$/.test(each))) {
      const old = new Map([[key, { format: 0, made: { old: true } }]]);
      await store.change('packs', (change) => change.putPackData(old));
    }
    const later = await open(database);
    expect(await later.packs.search('茶', 3)).toMatchObject([{ conceptId: 'one-1' }]);
    const [layer] = await later.packs.layers();
    expect(layer?.layer).toEqual((await packs.layers())[0]?.layer);
    const stored = await store.read('packs', (view) => view.packData(keys));
    expect(JSON.stringify(stored)).not.toContain('"old"');
  });

  it('is left out where its pack is damaged, and takes nothing else with it', async () => {
    const database = emptyDatabase();
    const { packs } = await open(database);
    valueIn(await packs.install(placePack('one', '早市'), from, nothing, signal));
    valueIn(await packs.install(placePack('two', '茶社'), from, nothing, signal));
    const store = await openDexieStore(database, nothing);
    const [first] = await store.read('packs', (view) => view.packHeads());
    await store.change('packs', (change) => change.dropPackData(packKeys.all(first?.generation ?? '')));
    const later = await open(database);
    expect((await later.packs.layers()).map(({ packId }) => packId)).toEqual(['two']);
    expect(await later.packs.search('早市', 3)).toEqual([]);
    expect(await later.packs.entries(['one-0', 'two-0'])).toMatchObject([{ concept: { id: 'two-0' } }]);
    expect(await later.packs.read('one')).toMatchObject({ id: 'one', categories: [] });
  });

  it('says which designations other glossaries have, and what the concepts there are called', async () => {
    const database = emptyDatabase();
    const library = await openLibrary({
      now: () => morning,
      database,
      terms: async () => {
        const layers = (await library.packs.layers()).map(({ packId, layer }) => ({ from: packId, layer }));
        const shipped = termSourceOf(shippedGlossary);
        return { ...shipped, layers: [...layers, ...shipped.layers] };
      },
    });
    valueIn(await library.packs.install(placePack('two', '茶社'), from, nothing, signal));
    const plan = await library.packs.plan(placePack('one', '“茶社”', '接诉即办', '灯会'));
    expect(plan).toMatchObject({
      alike: [
        { label: '“茶社”', other: '茶社', where: 'two' },
        { label: '接诉即办', other: '接诉即办', where: 'bundled' },
      ],
      alikeCount: 2,
      replaces: null,
    });
    expect((await library.packs.plan(placePack('two', '茶社'))).alikeCount).toBe(0);
  });
});
