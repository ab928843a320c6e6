import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { databaseName } from '../../../lib/store/schema.ts';
import { find } from '../library/describe-library.ts';
import { articleOf, hour, morning, visitOf } from '../library/visits.ts';
import { fillDiskAfter } from './fill-disk.ts';

let database: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
let library: Library;
const damaged = vi.fn();
beforeEach(async () => {
  damaged.mockReset();
  database = { indexedDB: new IDBFactory(), IDBKeyRange };
  library = await openLibrary({ now: () => morning, database, reportDamage: damaged });
});
afterEach(() => vi.restoreAllMocks());

const url = (number: number): string => `https://www.bjdch.gov.cn/${number}.html`;
const visit = (number: number, text?: string, visitId = 'a') =>
  visitOf(articleOf({ canonicalUrl: url(number), ...(text && { text }) }), { visitId });

/** Changes a record behind the library's back. */
async function spoil(table: string, key: unknown, changes: Record<string, unknown>): Promise<void> {
  const behind = await new Dexie(databaseName, { ...database, cache: 'disabled' }).open();
  await behind.table(table).update(key, changes);
  behind.close();
}

describe('damaged records', () => {
  beforeEach(async () => {
    await library.keepVisits([visit(1), visit(2)]);
  });

  it('are left out and reported', async () => {
    await spoil('articles', 1, { title: null });
    expect(await library.heads([1, 2])).toMatchObject([{ no: 2 }]);
    expect(await library.latest(5)).toMatchObject([{ no: 2 }]);
    expect(damaged).toHaveBeenCalledWith('articles', 1);
    await spoil('texts', 2, { article: { title: '只剩标题' } });
    expect(await library.texts([1, 2])).toMatchObject([{ no: 1 }]);
    expect(await library.snippets([1, 2], '接诉')).toMatchObject([{ no: 1 }]);
    expect(damaged).toHaveBeenCalledWith('texts', 2);
  });

  it('give way when their article is read again', async () => {
    await spoil('articles', 1, { terms: 'none' });
    expect(await library.keepVisit(visit(1))).toMatchObject({ ok: true, value: { outcome: 'new' } });
    expect(await library.byUrl(url(1))).toMatchObject({ title: '清晨的工单' });
    expect(await library.latest(5)).toHaveLength(2);
  });

  it('keep no revision of a text that is gone', async () => {
    await spoil('texts', 1, { article: null });
    expect(await library.keepVisit(visit(1, '新的正文。', 'b'))).toMatchObject({
      value: { outcome: 'changed' },
    });
    expect(await library.revisions(1)).toEqual([]);
    expect(await find(library, { text: '新的正文' })).toEqual([1]);
  });
});

describe('where the disk is full', () => {
  it.each([0, 1, 2, 3])('says so after %i writes, and leaves nothing half-written', async (writes) => {
    await library.keepVisit(visit(1));
    fillDiskAfter(writes);
    expect(await library.keepVisit(visit(2))).toEqual({
      ok: false,
      failure: { key: 'diskFull', values: [] },
    });
    expect(await library.keepVisit(visit(1, '改过的正文。', 'b'))).toMatchObject({
      failure: { key: 'diskFull' },
    });
    vi.restoreAllMocks();
    expect(await library.byUrl(url(2))).toBeNull();
    expect(await library.latest(5)).toHaveLength(1);
    expect(await library.revisions(1)).toEqual([]);
    expect(await find(library, {})).toEqual([1]);
    expect(await find(library, { text: '改过' })).toEqual([]);
    expect(await library.keepVisit(visit(2))).toMatchObject({ value: { outcome: 'new' } });
    expect(await find(library, { text: '接诉' })).toHaveLength(2);
  });
});

it('two contexts that write one article at once make one of it', async () => {
  const other = await openLibrary({ now: () => morning, database });
  const kept = await Promise.all(
    Array.from({ length: 8 }, (_, at) => (at % 2 ? library : other).keepVisit(visit(1 + (at >> 2)))),
  );
  expect(
    kept.map((result) => result.ok && result.value.outcome).filter((outcome) => outcome === 'new'),
  ).toHaveLength(2);
  expect(await library.latest(5)).toHaveLength(2);
  expect(await find(other, { text: '接诉' })).toHaveLength(2);
});

it('keeps an order of its own for what was last read', async () => {
  for (const [number, after] of [
    [1, 3],
    [2, 1],
    [3, 2],
  ] as const) {
    await library.keepVisit({ ...visit(number), readAt: morning + after * hour });
  }
  await library.remove([3]);
  expect((await library.latest(1)).map(({ no }) => no)).toEqual([1]);
  expect((await library.latest(9)).map(({ no }) => no)).toEqual([1, 2]);
});

it('takes to memory where the browser gives no database', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const refused = new IDBFactory();
  vi.spyOn(refused, 'open').mockImplementation(() => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    );
  });
  const kept = await openLibrary({ now: () => morning, database: { indexedDB: refused, IDBKeyRange } });
  expect(kept.durable).toBe(false);
  expect(await kept.keepVisit(visit(1))).toMatchObject({ ok: true });
});
