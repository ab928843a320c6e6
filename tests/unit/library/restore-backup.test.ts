import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { restoreBackup } from '../../../lib/library/restore-backup.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { numberedExcerpt } from '../excerpt/excerpt-of.ts';
import { fillDiskAfter } from '../store/fill-disk.ts';
import { backupOf, linesOf, planOf, restoredAt, restoreInto } from './backup-of.ts';
import { allExcerpts } from './describe-excerpts.ts';
import { find, valueIn } from './describe-library.ts';
import { hour, morning, numberedVisit } from './visits.ts';

const open = (): Promise<Library> =>
  openLibrary({ now: () => morning, database: { indexedDB: new IDBFactory(), IDBKeyRange } });
afterEach(() => vi.restoreAllMocks());

/** A library of so many articles and excerpts: several steps of a restore. */
async function filled(articles: number, excerpts: number): Promise<Library> {
  const library = await open();
  valueIn(await library.keepVisits(Array.from({ length: articles }, (_, at) => numberedVisit(at + 1))));
  valueIn(await library.excerpts.put(Array.from({ length: excerpts }, (_, at) => numberedExcerpt(at + 1))));
  return library;
}

describe('restoring a backup', () => {
  it('goes on where it was broken off, and leaves a sound library meanwhile', async () => {
    const file = await backupOf(await filled(260, 520));
    for (const steps of [1, 2]) {
      const library = await open();
      const end = new AbortController();
      let left = steps;
      const merge: typeof library.backup.merge = async (records, options) => {
        const merged = await library.backup.merge(records, options);
        left -= 1;
        if (left === 0) end.abort();
        return merged;
      };
      const options = { at: restoredAt, revive: false, onProgress: () => {}, signal: end.signal };
      const broken = await restoreBackup({ ...library.backup, merge }, file, options);
      if (!broken.ok) expect(broken.failure.key).toBe('backupCancelled');
      const heads = await library.latest(1_000);
      expect(await find(library, { text: '号工单' })).toHaveLength(heads.length);
      expect(await library.texts(heads.map(({ no }) => no))).toHaveLength(heads.length);
      valueIn(await restoreInto(library, file));
      expect(await linesOf(await backupOf(library))).toEqual(await linesOf(file));
    }
  });

  it.each([0, 1, 3, 9, 400])(
    'says so where the disk is full after %i writes, and goes on later',
    async (writes) => {
      const file = await backupOf(await filled(230, 230));
      const library = await open();
      fillDiskAfter(writes);
      expect(await restoreInto(library, file)).toMatchObject({ ok: false, failure: { key: 'diskFull' } });
      vi.restoreAllMocks();
      const heads = await library.latest(1_000);
      expect(await library.texts(heads.map(({ no }) => no))).toHaveLength(heads.length);
      valueIn(await restoreInto(library, file));
      expect(await linesOf(await backupOf(library))).toEqual(await linesOf(file));
    },
  );

  it('counts conflicts, and keeps what gives way in the bin', async () => {
    const [here, there] = [await filled(0, 2), await filled(0, 2)];
    const { id } = numberedExcerpt(1);
    await here.excerpts.change([{ id, fields: { note: '这边写的' } }], morning + 2 * hour);
    await there.excerpts.change([{ id, fields: { note: '那边写的', mark: 'pink' } }], morning + 3 * hour);
    const file = await backupOf(there);
    const counts = { excerpts: { added: 0, updated: 1, same: 1 }, conflicts: 1 };
    expect(valueIn(await planOf(here, file)).counts).toMatchObject(counts);
    expect(await here.excerpts.get([id])).toMatchObject([{ note: '这边写的' }]);
    expect(valueIn(await restoreInto(here, file)).counts).toMatchObject(counts);
    expect(await here.excerpts.get([id])).toMatchObject([{ note: '那边写的', mark: 'pink' }]);
    expect(await here.excerpts.find({ ...allExcerpts, bin: true })).toMatchObject([
      { note: '这边写的', deletedAt: restoredAt },
    ]);
    expect(valueIn(await planOf(here, file)).counts).toMatchObject({ conflicts: 0 });
  });

  it('leaves deleted what was deleted for good since, or brings it back where the reader wants that', async () => {
    const library = await filled(0, 2);
    const file = await backupOf(library);
    const { id } = numberedExcerpt(1);
    await library.excerpts.change([{ id, fields: { deletedAt: morning + hour } }], morning + hour);
    await library.excerpts.purge([id], morning + 9 * hour);
    expect(valueIn(await planOf(library, file)).counts).toMatchObject({ deleted: 1 });
    valueIn(await restoreInto(library, file));
    expect(await library.excerpts.get([id])).toEqual([]);
    expect(valueIn(await restoreInto(library, file, true)).counts.excerpts.added).toBe(1);
    expect(await library.excerpts.get([id])).toEqual([numberedExcerpt(1)]);
    expect(await library.excerpts.tombstones()).toEqual([]);
  });

  it('takes a backup of the first version of the database', async () => {
    const bytes = readFileSync(new URL('../../fixtures/backups/schema-1.ndjson', import.meta.url));
    const library = await open();
    const restored = valueIn(await restoreInto(library, new Blob([new Uint8Array(bytes)])));
    expect(restored.counts.articles.added).toBe(1);
    expect(restored.settings).toEqual({
      ...defaultSettings,
      occurrences: 'first',
      disabledHosts: ['www.example.cn'],
    });
    expect([restored.readingLook, restored.lastMark]).toEqual([null, null]);
    const [no] = await find(library, { text: '老库里的第一篇' });
    expect(await library.revisions(no ?? 0)).toHaveLength(1);
    // What it has is written again as it was: only the version and the settings differ.
    expect((await linesOf(await backupOf(library)))[1]).toBe(bytes.toString().split('\n')[1]);
  });
});
