import type { StoredPack } from '../store/pack-store.ts';
import type { InstalledPack } from './packs.ts';

/** Those outside the bin, in the order of priority. */
export function listedPacks(heads: readonly StoredPack[]): StoredPack[] {
  return heads
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
}

/** Those that are matched and searched, in the order of priority. */
export function enabledPacks(heads: readonly StoredPack[]): StoredPack[] {
  return listedPacks(heads).filter(({ enabled }) => enabled);
}

/** A pack as the reader knows it. */
export function installedPack({ generation: _, bytes: __, ...pack }: StoredPack): InstalledPack {
  return pack;
}

/** Another text whenever enabled packs, their order or their contents are others; empty where there are none. */
export function editionOf(heads: readonly StoredPack[]): string {
  const packs = enabledPacks(heads).map(({ id, generation }) => `${id} ${generation}`);
  return packs.join('\n');
}
