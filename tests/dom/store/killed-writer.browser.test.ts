import { describe, expect, it } from 'vitest';
import { openIndexReader } from '../../../lib/library/index-reader.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { openDexieStore } from '../../../lib/store/dexie-store.ts';
import { find } from '../../unit/library/describe-library.ts';
import { morning, numberedVisit } from '../../unit/library/visits.ts';
import { newSuffix, ownDatabases } from './own-databases.ts';

/** Lets a worker write until it has kept so many articles, then kills it within its next write. Gives the last one kept. */
function writeAndKill(suffix: string, count: number, delay: number): Promise<number> {
  const worker = new Worker(new URL('./writing.worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage(suffix);
  let last = -1;
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<number>) => {
      last = data;
      if (data + 1 !== count) return;
      setTimeout(() => {
        worker.terminate();
        resolve(last);
      }, delay);
    };
  });
}

describe('a writer that is killed in the middle of a write', () => {
  it.each([0, 1, 2, 4, 8])('%i ms after a write loses and doubles nothing', async (delay) => {
    const suffix = newSuffix();
    const database = ownDatabases(suffix);
    const last = await writeAndKill(suffix, 40, delay);
    const library = await openLibrary({ now: () => morning, database });
    const store = await openDexieStore(database, () => {
      throw new Error('a record is damaged');
    });
    // Articles, texts and index speak of the same articles, and of all that were acknowledged.
    const nos = await store.read('all', (view) => view.allNos());
    expect(nos.length).toBeGreaterThan(last);
    expect(await library.heads(nos)).toHaveLength(nos.length);
    expect(await library.texts(nos)).toHaveLength(nos.length);
    await store.read('index', openIndexReader);
    expect(await find(library, { text: '号工单' })).toHaveLength(nos.length);
    // What was written is written again, as by a page that had no answer.
    const again = await library.keepVisits(
      Array.from({ length: last + 1 }, (_, number) => numberedVisit(number)),
    );
    expect(again.ok && new Set(again.value.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
    expect(await find(library, { text: '号工单' })).toHaveLength(nos.length);
    store.close();
  });
});
