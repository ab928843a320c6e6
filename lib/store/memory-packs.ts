import type { PackView, PackWriting, StoredPack } from './pack-store.ts';

/** The packs of a store that lasts as long as its page. */
export interface HeldPacks {
  readonly packs: Map<string, StoredPack>;
  readonly packData: Map<string, unknown>;
}

export const noPacks = (): HeldPacks => ({ packs: new Map(), packData: new Map() });

export function copyOfPacks({ packs, packData }: HeldPacks): HeldPacks {
  return { packs: new Map(packs), packData: new Map(packData) };
}

export function heldPackView({ packs, packData }: HeldPacks): PackView {
  return {
    packHeads: async () => [...packs.values()],
    packData: async (keys) => keys.map((key) => packData.get(key)),
    packDataKeys: async (prefix) => [...packData.keys()].filter((key) => key.startsWith(prefix)),
  };
}

export function heldPackWriting({ packs, packData }: HeldPacks): PackWriting {
  return {
    putPackHeads: async (heads) => {
      for (const head of heads) packs.set(head.id, head);
    },
    dropPackHeads: async (ids) => {
      for (const id of ids) packs.delete(id);
    },
    putPackData: async (entries) => {
      for (const [key, value] of entries) packData.set(key, value);
    },
    dropPackData: async (prefix) => {
      for (const key of [...packData.keys()]) if (key.startsWith(prefix)) packData.delete(key);
    },
  };
}
