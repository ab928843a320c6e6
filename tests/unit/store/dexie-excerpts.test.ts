import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { databaseName } from '../../../lib/store/schema.ts';
import { excerptOf, numberedExcerpt } from '../excerpt/excerpt-of.ts';
import { allExcerpts } from '../library/describe-excerpts.ts';
import { find } from '../library/describe-library.ts';
import { articleOf, hour, morning, numberedVisit, visitOf } from '../library/visits.ts';
import { fillDiskAfter } from './fill-disk.ts';

const url = articleOf().canonicalUrl;
let database: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
const damaged = vi.fn();
const open = (): Promise<Library> => openLibrary({ now: () => morning, database, reportDamage: damaged });
let library: Library;
beforeEach(async () => {
  damaged.mockReset();
  database = { indexedDB: new IDBFactory(), IDBKeyRange };
  library = await open();
});
afterEach(() => vi.restoreAllMocks());

it('damaged excerpts are left out and reported, and give way to what is put in their place', async () => {
  await library.excerpts.put([numberedExcerpt(1), numberedExcerpt(2)]);
  const behind = await new Dexie(databaseName, { ...database, cache: 'disabled' }).open();
  await behind.table('excerpts').update(numberedExcerpt(1).id, { note: null });
  behind.close();
  const ids = [1, 2].map((number) => numberedExcerpt(number).id);
  expect(await library.excerpts.get(ids)).toEqual([numberedExcerpt(2)]);
  expect(await library.excerpts.ofArticle(url)).toEqual([numberedExcerpt(2)]);
  expect(await library.excerpts.find(allExcerpts)).toEqual([numberedExcerpt(2)]);
  expect(damaged).toHaveBeenCalledWith('excerpts', ids[0]);
  await library.excerpts.put([numberedExcerpt(1)]);
  expect(await library.excerpts.get(ids)).toHaveLength(2);
});

it('excerpts are counted of every article of many that are kept at once', async () => {
  const visits = Array.from({ length: 30 }, (_, number) => numberedVisit(number));
  const addressOf = (number: number): string => visits[number]?.article.canonicalUrl ?? '';
  await library.excerpts.put([
    ...[3, 3, 17, 29].map((number, at) => numberedExcerpt(at + 1, { canonicalUrl: addressOf(number) })),
    numberedExcerpt(5, { canonicalUrl: addressOf(4), deletedAt: morning }),
  ]);
  expect(await library.keepVisits(visits)).toMatchObject({ ok: true });
  const counts = await Promise.all(visits.map((_, number) => library.byUrl(addressOf(number))));
  expect(counts.map((article) => article?.excerpts)).toEqual(
    visits.map((_, number) => ({ 3: 2, 17: 1, 29: 1 })[number] ?? 0),
  );
});

describe('where the disk is full', () => {
  it.each([0, 1, 2, 3, 4])('says so after %i writes, and leaves nothing half-written', async (writes) => {
    const { excerpts } = library;
    await library.keepVisit(visitOf(articleOf()));
    await excerpts.put([numberedExcerpt(1, { canonicalUrl: `${url}?2` })]);
    fillDiskAfter(writes);
    const full = { ok: false, failure: { key: 'diskFull', values: [] } };
    expect(await excerpts.put([numberedExcerpt(2), numberedExcerpt(3)])).toEqual(full);
    vi.restoreAllMocks();
    expect(await excerpts.find(allExcerpts)).toHaveLength(1);
    expect(await library.byUrl(url)).toMatchObject({ excerpts: 0 });
    expect(await find(library, { hasExcerpts: true })).toEqual([]);
    expect(await excerpts.put([numberedExcerpt(2)])).toMatchObject({ ok: true });
    expect(await find(library, { hasExcerpts: true })).toHaveLength(1);
  });

  it.each([0, 1])('changes and deletes nothing after %i writes', async (writes) => {
    const { excerpts } = library;
    await excerpts.put([numberedExcerpt(1), numberedExcerpt(2, { deletedAt: morning })]);
    fillDiskAfter(writes);
    const id = numberedExcerpt(1).id;
    expect(await excerpts.change([{ id, fields: { note: '一' } }], morning)).toMatchObject({ ok: false });
    vi.restoreAllMocks();
    fillDiskAfter(writes);
    expect(await excerpts.purge(null, morning)).toMatchObject({ failure: { key: 'diskFull' } });
    vi.restoreAllMocks();
    expect(await excerpts.get([id])).toEqual([numberedExcerpt(1)]);
    expect(await excerpts.find({ ...allExcerpts, bin: true })).toHaveLength(1);
    expect(await excerpts.tombstones()).toEqual([]);
  });
});

describe('two pages that have the library open', () => {
  it('lose nothing where both change one excerpt at once', async () => {
    const other = await open();
    const { id } = excerptOf();
    await library.excerpts.put([excerptOf()]);
    await Promise.all([
      library.excerpts.change([{ id, fields: { note: '这边写的' } }], morning + 1),
      other.excerpts.change([{ id, fields: { mark: 'pink' } }], morning + 1),
      other.excerpts.change([{ id, fields: { tags: ['那边'] } }], morning + 2),
      library.excerpts.retag(['没有'], '也没有', morning + 2),
    ]);
    for (const { excerpts } of [library, other]) {
      expect(await excerpts.get([id])).toMatchObject([{ note: '这边写的', mark: 'pink', tags: ['那边'] }]);
    }
  });

  it('count right where both save excerpts while the article is being kept', async () => {
    const other = await open();
    await Promise.all([
      library.excerpts.put([numberedExcerpt(1)]),
      other.keepVisit(visitOf(articleOf())),
      other.excerpts.put([numberedExcerpt(2)]),
      library.keepVisit(visitOf(articleOf(), { readAt: morning + hour })),
      library.excerpts.put([numberedExcerpt(3)]),
    ]);
    expect(await other.byUrl(url)).toMatchObject({ excerpts: 3 });
    expect(await find(other, { hasExcerpts: true })).toHaveLength(1);
  });

  it('find what the other has just written', async () => {
    const other = await open();
    await library.excerpts.put([numberedExcerpt(1)]);
    expect(await other.excerpts.find(allExcerpts)).toEqual([numberedExcerpt(1)]);
    await library.excerpts.put([numberedExcerpt(1, { note: '改过' })]);
    expect(await other.excerpts.find(allExcerpts)).toMatchObject([{ note: '改过' }]);
    await library.excerpts.change([{ id: numberedExcerpt(1).id, fields: { deletedAt: morning } }], morning);
    await library.excerpts.purge(null, morning);
    expect(await other.excerpts.find(allExcerpts)).toEqual([]);
    expect(await other.excerpts.tags()).toEqual([]);
  });

  it('hear of each other’s excerpts', async () => {
    const other = await open();
    const stop = new AbortController();
    const heard = new Promise<void>((resolve) => other.watch(resolve, stop.signal));
    await library.excerpts.put([excerptOf()]);
    await heard;
    stop.abort();
  });
});
