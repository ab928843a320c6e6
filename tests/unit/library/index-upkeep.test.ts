import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openIndexReader, readHead } from '../../../lib/library/index-reader.ts';
import { writeVisits } from '../../../lib/library/keep-visits.ts';
import type { Library, Visit } from '../../../lib/library/library.ts';
import { mergeIndex } from '../../../lib/library/merge-index.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { prepareVisit } from '../../../lib/library/prepare-visit.ts';
import {
  blockPrefix,
  chunkKey,
  manifestKey,
  namesKey,
  segmentOf,
  tailKey,
} from '../../../lib/search/manifest.ts';
import { openDexieStore } from '../../../lib/store/dexie-store.ts';
import type { Store } from '../../../lib/store/store.ts';
import { excerptOf } from '../excerpt/excerpt-of.ts';
import { find } from './describe-library.ts';
import { articleOf, morning, numberedVisit, visitOf } from './visits.ts';

let library: Library;
let store: Store;
beforeEach(async () => {
  const database = { indexedDB: new IDBFactory(), IDBKeyRange };
  library = await openLibrary({ now: () => morning, database });
  store = await openDexieStore(database, () => {});
});

const common =
  '东城区街道社区居民工作服务中心建设改革创新发展城市更新为民解忧政务企业文化保护老城胡同小院议事厅';
/** Numbered articles with some text of their own. */
function visitsOf(from: number, to: number): Visit[] {
  const filling = fc.string({ unit: fc.constantFrom(...common), minLength: 400, maxLength: 400 });
  return fc
    .sample(filling, { numRuns: to - from, seed: from })
    .map((text, at) => numberedVisit(from + at, text));
}

/** Writes visits without the upkeep that follows. */
async function write(visits: readonly Visit[]): Promise<void> {
  const prepared = await Promise.all(visits.map((visit) => prepareVisit(visit, null)));
  await store.change('all', (change) => writeVisits(change, prepared));
}

const segments = () =>
  store.read('index', async (view) => (await readHead(view)).head.manifest.segments.map(({ id }) => id));
const segmentsWithBlocks = async () =>
  new Set((await store.read('index', (view) => view.shardKeys(blockPrefix))).map(segmentOf));

describe('an index that grows', () => {
  it('stays in few segments, and finds everything', async () => {
    for (let from = 0; from < 240; from += 20) await library.keepVisits(visitsOf(from, from + 20));
    await library.keepVisits(visitsOf(240, 800));
    expect((await segments()).length).toBeLessThanOrEqual(2);
    expect(await segmentsWithBlocks()).toEqual(new Set(await segments()));
    const heads = await library.heads(await find(library, { text: '第七八九号' }));
    expect(heads.map(({ canonicalUrl }) => canonicalUrl)).toEqual(['https://www.bjdch.gov.cn/789.html']);
    expect(await find(library, { text: '工单' })).toHaveLength(800);
  }, 60_000);

  it('loses nothing where a merge is interrupted, and drops what that left behind', async () => {
    for (const from of [0, 40, 80]) await write(visitsOf(from, from + 40));
    let changes = 0;
    const dying: Store = {
      ...store,
      // The first begins the merge, the second writes blocks, the third would end it.
      change: (scope, work) =>
        ++changes < 3 ? store.change(scope, work) : Promise.reject(new Error('killed')),
    };
    await expect(mergeIndex(dying)).rejects.toThrow('killed');
    expect((await segmentsWithBlocks()).size).toBe(4);
    expect(await find(library, { text: '工单' })).toHaveLength(120);
    await mergeIndex(store);
    expect(await segments()).toHaveLength(1);
    expect(await segmentsWithBlocks()).toEqual(new Set(await segments()));
    expect(await find(library, { text: '工单' })).toHaveLength(120);
  }, 60_000);

  it('is not spoilt by two merges at once', async () => {
    for (const from of [0, 40, 80]) await write(visitsOf(from, from + 40));
    await Promise.all([mergeIndex(store), mergeIndex(store)]);
    await mergeIndex(store);
    expect(await segments()).toHaveLength(1);
    expect(await segmentsWithBlocks()).toEqual(new Set(await segments()));
    expect(await find(library, { text: '工单' })).toHaveLength(120);
  }, 60_000);
});

/** Ways in which shards may be other than they were written; the index has one segment and a tail. */
const damages: readonly (readonly [name: string, shards: (key: string) => ReadonlyMap<string, unknown>])[] = [
  ['the manifest is gone', () => new Map([[manifestKey, undefined]])],
  ['the manifest is of another format', () => new Map([[manifestKey, { format: 0 }]])],
  ['the names are no names', () => new Map([[namesKey, { sources: [1], concepts: [] }]])],
  ['the tail is cut off', () => new Map([[tailKey, { base: 40, count: 3, bytes: new Uint8Array([9]) }]])],
  ['a block is gone', (key) => new Map([[key, undefined]])],
  ['a block holds something else', (key) => new Map([[key, new Uint8Array(50).fill(255)]])],
  ['rows are gone', () => new Map([[chunkKey(0), undefined]])],
  ['rows are cut off', () => new Map([[chunkKey(0), new Uint8Array(7)]])],
];

describe.each(damages)('where %s', (_name, damage) => {
  beforeEach(async () => {
    await write(visitsOf(0, 40));
    await write(visitsOf(40, 43));
    await store.change('index', async (change) => {
      // The grams of the word that is looked for may be in any block: all of them are damaged.
      for (const block of await change.shardKeys(blockPrefix)) await change.putShards(damage(block));
    });
  });

  const isWhole = () =>
    store
      .read('index', openIndexReader)
      .then(() => find(library, { text: '工单' }))
      .then(({ length }) => length);

  it('the library finds everything all the same, and makes its index anew', async () => {
    expect(await find(library, { text: '工单' })).toHaveLength(43);
    expect(await library.sources()).toEqual([{ source: '东城社区报', count: 43 }]);
    await expect.poll(isWhole).toBe(43);
    expect(await find(library, { text: '第四二号' })).toHaveLength(1);
  }, 30_000);

  it('the library keeps articles all the same', async () => {
    const kept = await library.keepVisits(visitsOf(43, 45));
    expect(kept.ok).toBe(true);
    await library.keepVisit(visitOf(articleOf({ canonicalUrl: 'https://www.bjdch.gov.cn/7.html' })));
    await expect.poll(() => find(library, { text: '工单' })).toHaveLength(45);
    await expect.poll(isWhole).toBe(45);
  }, 30_000);

  it('the library keeps excerpts all the same, and finds the articles that have some', async () => {
    const { canonicalUrl } = numberedVisit(7).article;
    expect(await library.excerpts.put([excerptOf({ canonicalUrl })])).toMatchObject({ ok: true });
    const heads = async () => library.heads(await find(library, { hasExcerpts: true }));
    expect(await heads()).toMatchObject([{ canonicalUrl, excerpts: 1 }]);
    await expect.poll(isWhole).toBe(43);
    expect(await heads()).toMatchObject([{ canonicalUrl, excerpts: 1 }]);
  }, 30_000);
});
