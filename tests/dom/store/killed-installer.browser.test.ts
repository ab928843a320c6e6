import { expect, it } from 'vitest';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { openDexieStore } from '../../../lib/store/dexie-store.ts';
import { valueIn } from '../../unit/library/describe-library.ts';
import { morning } from '../../unit/library/visits.ts';
import { placePack } from '../../unit/packs/place-pack.ts';
import { newSuffix, ownDatabases } from './own-databases.ts';

const from = { fileName: 'small.json', format: 'json' } as const;
const { signal } = new AbortController();

/** Lets a worker install a large pack until it has come so far, then kills it. */
function installAndKill(suffix: string, done: number): Promise<void> {
  const worker = new Worker(new URL('./installing.worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage(suffix);
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<number>) => {
      if (data < done) return;
      worker.terminate();
      resolve();
    };
  });
}

it.each([1, 1_000, 3_000, 5_000])(
  'who is killed while installing, %i concepts on, changes nothing, and what was written goes with the next pack',
  async (done) => {
    const suffix = newSuffix();
    const database = ownDatabases(suffix);
    const { packs } = await openLibrary({ now: () => morning, database });
    valueIn(await packs.install(placePack('one', '早市'), from, () => {}, signal));
    const store = await openDexieStore(database, () => {});
    const keys = () => store.read('packs', (view) => view.packDataKeys(''));
    const before = await keys();
    await installAndKill(suffix, done);
    expect(await packs.read('one')).toEqual(placePack('one', '早市'));
    expect(await packs.list()).toMatchObject([{ concepts: 1 }]);
    valueIn(await packs.install(placePack('two', '夜校'), from, () => {}, signal));
    valueIn(await packs.remove(['two']));
    valueIn(await packs.purge(['two']));
    expect(await keys()).toEqual(before);
    store.close();
  },
);
