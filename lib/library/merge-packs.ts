import { failure, type Result, success } from '../outcome/result.ts';
import { soundPack } from '../packs/sound-pack.ts';
import type { StoredPack } from '../store/pack-store.ts';
import type { Store } from '../store/store.ts';
import { storeFailure } from '../store/store-failure.ts';
import { installPack } from './install-pack.ts';
import type { MergeCounts } from './library-backup.ts';
import { nothingMerged } from './merge-counts.ts';
import type { PackCopy } from './pack-copies.ts';

/** What becomes of packs that arrive: that which was changed last stays, as a whole. */
export async function planPacks(store: Store, copies: readonly PackCopy[]): Promise<MergeCounts> {
  return countsOf(await readHeads(store), copies);
}

function readHeads(store: Store): Promise<readonly StoredPack[]> {
  return store.read('packs', (view) => view.packHeads());
}

function countsOf(heads: readonly StoredPack[], copies: readonly PackCopy[]): MergeCounts {
  const outcomes = copies.map(({ head }) => outcomeOf(heads, head));
  const count = (outcome: string) => outcomes.filter((each) => each === outcome).length;
  return {
    ...nothingMerged,
    packs: { added: count('added'), updated: count('updated'), same: count('same') },
  };
}

function outcomeOf(
  heads: readonly StoredPack[],
  { id, modifiedAt }: PackCopy['head'],
): 'added' | 'updated' | 'same' {
  const kept = heads.find((each) => each.id === id);
  if (!kept) return 'added';
  return kept.modifiedAt < modifiedAt ? 'updated' : 'same';
}

/**
 * Merges packs of a backup, one after the other, each as a whole. Fails with `backupDamaged` where one is no pack,
 * else as installing does.
 */
export async function mergePacks(
  store: Store,
  copies: readonly PackCopy[],
  changed: () => Promise<void>,
): Promise<Result<MergeCounts>> {
  try {
    const heads = await readHeads(store);
    for (const { head, pack } of copies) {
      if (outcomeOf(heads, head) === 'same') continue;
      const sound = soundPack(pack);
      if (!sound.ok) return failure('backupDamaged');
      const { categories: _, ...state } = head;
      const installed = await installPack(store, sound.value.pack, {
        generation: crypto.randomUUID(),
        stateFor: () => state,
        onProgress: () => {},
        signal: new AbortController().signal,
      });
      if (!installed.ok) return installed;
      await changed();
    }
    return success(countsOf(heads, copies));
  } catch (error) {
    return storeFailure(error);
  }
}
