import { DamagedIndex } from '../search/damaged-index.ts';
import type { Store, StoreView } from '../store/store.ts';
import { type IndexReader, openIndexReader } from './index-reader.ts';
import { mergeIndex } from './merge-index.ts';
import { rebuildIndex } from './rebuild-index.ts';

/** Keeps the search index sound and quick, beside what the reader waits for. */
export interface IndexUpkeep {
  /** Merges segments where there are too many. Ends when it has; what goes wrong waits for the next time. */
  readonly tidy: () => Promise<void>;
  /** Asks the index, and in the same look what it leads to; where it is damaged, asks otherwise and makes it anew. */
  readonly ask: <T>(
    question: (index: IndexReader, view: StoreView) => Promise<T>,
    otherwise: () => Promise<T>,
  ) => Promise<T>;
  /** Does something that writes to the index; where that is damaged, makes it anew and does it again. */
  readonly change: <T>(work: () => Promise<T>) => Promise<T>;
}

const lockName = 'dongcheng-gloss.index';

export function createIndexUpkeep(store: Store): IndexUpkeep {
  let last: Promise<void> = Promise.resolve();
  let rebuilding: Promise<void> | null = null;

  /** One piece of upkeep at a time, in this page and, where the browser has locks, in all. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    last = last
      .then(() => alone(work))
      .catch((error) => console.warn('[Dongcheng Gloss] upkeep of the index:', error));
    return last;
  }

  function rebuild(): Promise<void> {
    rebuilding ??= inTurn(() => rebuildIndex(store)).finally(() => {
      rebuilding = null;
    });
    return rebuilding;
  }

  return {
    tidy: () =>
      inTurn(async () => {
        try {
          await mergeIndex(store);
        } catch (error) {
          if (!(error instanceof DamagedIndex)) throw error;
          await rebuildIndex(store);
        }
      }),
    ask: async (question, otherwise) => {
      try {
        return await store.read('search', async (view) => question(await openIndexReader(view), view));
      } catch (error) {
        if (!(error instanceof DamagedIndex)) throw error;
        void rebuild();
        return otherwise();
      }
    },
    change: async (work) => {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof DamagedIndex)) throw error;
        await rebuild();
        return work();
      }
    },
  };
}

async function alone(work: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return work();
  await locks.request(lockName, { ifAvailable: true }, (lock) => (lock ? work() : undefined));
}
