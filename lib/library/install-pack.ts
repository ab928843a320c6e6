import { failure, type Result, success } from '../outcome/result.ts';
import type { Pack } from '../packs/pack.ts';
import { packKeys } from '../store/pack-keys.ts';
import type { StoredPack } from '../store/pack-store.ts';
import type { Store, StoreChange } from '../store/store.ts';
import { storeFailure } from '../store/store-failure.ts';
import { listedPacks } from './pack-heads.ts';
import { inTurn } from './pack-turns.ts';
import type { PackProgress } from './packs.ts';
import { clearUnused, writeContents } from './write-contents.ts';

/** What is said of a pack beside what it says itself. */
export type PackState = Pick<
  StoredPack,
  'fileName' | 'format' | 'installedAt' | 'modifiedAt' | 'enabled' | 'order' | 'deletedAt'
>;

interface InstallOptions {
  /** A fresh UUID. */
  readonly generation: string;
  /** Asked in the last transaction, with the pack that is there now and all others; null: leave it as it is. */
  readonly stateFor: (before: StoredPack | null, others: readonly StoredPack[]) => PackState;
  readonly onProgress: (progress: PackProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * Writes a pack beside the one with its id, and puts it in its place in the last transaction. Fails with `diskFull`,
 * `libraryUnavailable` or `packInstallCancelled`; what was written by then is deleted, now or by whoever comes next.
 */
export function installPack(
  store: Store,
  pack: Pack,
  { generation, stateFor, onProgress, signal }: InstallOptions,
): Promise<Result<StoredPack>> {
  return inTurn(async () => {
    try {
      await clearUnused(store);
      const written = await writeContents(store, pack, generation, onProgress, signal);
      signal.throwIfAborted();
      const { categories: _, ...head } = pack;
      const installed = await store.change('packs', async (change) => {
        const heads = await change.packHeads();
        const before = heads.find(({ id }) => id === pack.id) ?? null;
        const others = heads.filter(({ id }) => id !== pack.id);
        const next: StoredPack = { ...head, ...written, ...stateFor(before, others), generation };
        await change.putPackHeads([next]);
        await markUnused(change, before ? [before] : []);
        await change.dropPackData(packKeys.unused(generation));
        return next;
      });
      onProgress({ done: installed.concepts, total: installed.concepts });
      return success(installed);
    } catch (error) {
      return signal.aborted ? failure('packInstallCancelled') : storeFailure(error);
    } finally {
      await clearUnused(store).catch(storeFailure);
    }
  });
}

/** Leaves the contents of packs to be cleared away. */
export async function markUnused(change: StoreChange, packs: readonly StoredPack[]): Promise<void> {
  const marks = packs.map(({ generation }) => [packKeys.unused(generation), true] as const);
  await change.putPackData(new Map(marks));
}

/** The state of a pack that a reader installs: in the place of the one before, else behind all others, switched on. */
export function freshState(
  from: Pick<StoredPack, 'fileName' | 'format'>,
  now: number,
): InstallOptions['stateFor'] {
  return (before, others) => ({
    ...from,
    installedAt: now,
    modifiedAt: Math.max(now, (before?.modifiedAt ?? 0) + 1),
    enabled: true,
    order:
      before && before.deletedAt === null
        ? before.order
        : 1 + Math.max(-1, ...listedPacks(others).map(({ order }) => order)),
    deletedAt: null,
  });
}
