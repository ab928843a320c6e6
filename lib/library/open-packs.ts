import type { ConceptEntry } from '../glossary/glossary.ts';
import { type Result, success } from '../outcome/result.ts';
import { packOf } from '../packs/pack-outline.ts';
import type { StoredPack } from '../store/pack-store.ts';
import type { Instant } from '../store/records.ts';
import type { Store, StoreChange } from '../store/store.ts';
import { storeFailure } from '../store/store-failure.ts';
import { changePacks, purgePacks, reorderPacks, restorePacks } from './change-packs.ts';
import { freshState, installPack } from './install-pack.ts';
import { editionOf, enabledPacks, installedPack, listedPacks } from './pack-heads.ts';
import { createPackReader } from './pack-reader.ts';
import { inTurn } from './pack-turns.ts';
import type { Packs } from './packs.ts';
import { planPack } from './plan-pack.ts';
import type { TermSource } from './prepare-visit.ts';
import { rowOf, searchPacks } from './search-packs.ts';
import { clearUnused } from './write-contents.ts';

/** What packs need beside their store. */
interface PackPorts {
  readonly now: () => Instant;
  /** How long the bin keeps what was put into it, milliseconds. */
  readonly binTime: number;
  /** What is matched with now; null: not known here. */
  readonly terms: () => Promise<TermSource | null>;
  /** Called after each change. */
  readonly changed: () => Promise<void>;
}

/** The packs of a library, and what keeps them tidy. */
interface OpenedPacks {
  readonly packs: Packs;
  /**
   * Deletes what has been in the bin for long enough, and what somebody has left who died while writing; what can't
   * be deleted now waits for the next time.
   */
  readonly tidy: () => Promise<void>;
}

/** Opens the packs of a library. */
export function openPacks(store: Store, { now, binTime, terms, changed }: PackPorts): OpenedPacks {
  const reader = createPackReader(store);
  const heads = (): Promise<readonly StoredPack[]> => store.read('packs', (view) => view.packHeads());

  async function tidy(): Promise<void> {
    const due = now() - binTime;
    try {
      if ((await heads()).some(({ deletedAt }) => deletedAt !== null && deletedAt < due)) {
        await store.change('packs', (change) => purgePacks(change, due, null));
      }
      await inTurn(() => clearUnused(store));
    } catch (error) {
      storeFailure(error);
    }
  }

  async function enabled(): Promise<readonly StoredPack[]> {
    const packs = enabledPacks(await heads());
    reader.keepOnly(packs);
    return packs;
  }

  async function change(work: (change: StoreChange) => Promise<null>): Promise<Result<null>> {
    try {
      await store.change('packs', work);
    } catch (error) {
      return storeFailure(error);
    }
    await changed();
    await tidy();
    return success(null);
  }

  async function headOf(id: string): Promise<StoredPack | null> {
    return (await heads()).find((pack) => pack.id === id) ?? null;
  }

  async function wholeOf(pack: StoredPack): Promise<readonly ConceptEntry[]> {
    return reader.entriesFrom(pack, 0, pack.concepts);
  }

  function entries(conceptIds: readonly string[]): Promise<readonly ConceptEntry[]> {
    const ids = [...new Set(conceptIds)];
    if (ids.length === 0) return Promise.resolve([]);
    return store.read('packs', async (view) => {
      const found = new Map<string, ConceptEntry>();
      for (const pack of enabledPacks(await view.packHeads())) {
        const wanted = ids.filter((id) => !found.has(id));
        for (const entry of await reader.entriesIn(view, pack, wanted)) found.set(entry.concept.id, entry);
      }
      return ids.flatMap((id) => found.get(id) ?? []);
    });
  }

  async function labelsOf(from: string, ids: readonly string[], source: TermSource) {
    const pack = await headOf(from);
    const inMemory = ids.flatMap((id) => source.glossary.entries.get(id) ?? []);
    const named = pack ? await store.read('packs', (view) => reader.entriesIn(view, pack, ids)) : inMemory;
    return new Map(named.map(({ concept }) => [concept.id, concept.prefLabel.zh]));
  }

  const packs: Packs = {
    list: async () => listedPacks(await heads()).map(installedPack),
    binned: async () => (await heads()).filter(({ deletedAt }) => deletedAt !== null).map(installedPack),
    plan: async (pack) => {
      const [head, source] = await Promise.all([headOf(pack.id), terms()]);
      const old = head?.deletedAt === null ? head : null;
      return planPack(pack, {
        before: old && { pack: installedPack(old), entries: await wholeOf(old) },
        layers: source?.layers ?? [],
        labelsOf: async (from, ids) => (source ? labelsOf(from, ids, source) : new Map()),
      });
    },
    install: async (pack, from, onProgress, signal) => {
      const stateFor = freshState(from, now());
      const generation = crypto.randomUUID();
      const installed = await installPack(store, pack, { generation, stateFor, onProgress, signal });
      if (!installed.ok) return installed;
      await changed();
      return success(installedPack(installed.value));
    },
    enable: (ids, enabled) =>
      change((change) => changePacks(change, ({ id }) => (ids.includes(id) ? { enabled } : null), now())),
    reorder: (ids) => change((change) => reorderPacks(change, ids, now())),
    remove: (ids) =>
      change((change) =>
        changePacks(
          change,
          ({ id, deletedAt }) => (ids.includes(id) && deletedAt === null ? { deletedAt: now() } : null),
          now(),
        ),
      ),
    restore: (ids) => change((change) => restorePacks(change, ids, now())),
    purge: (ids) => change((change) => purgePacks(change, Number.POSITIVE_INFINITY, ids)),
    read: async (id) => {
      const pack = await headOf(id);
      if (!pack) return null;
      const outline = await store.read('packs', (view) => reader.outline(view, pack));
      return packOf(pack, outline, await wholeOf(pack));
    },
    entries,
    known: (conceptIds) =>
      store.read('packs', async (view) => {
        const found: string[] = [];
        for (const pack of enabledPacks(await view.packHeads())) {
          found.push(...(await reader.known(view, pack, conceptIds)));
        }
        return new Set(found);
      }),
    rows: async (packId, from, count) => {
      const pack = await headOf(packId);
      return pack ? (await reader.entriesFrom(pack, from, count)).map((entry) => rowOf(packId, entry)) : [];
    },
    layers: async () => {
      const packs = await enabled();
      const layers = await Promise.all(packs.map((pack) => reader.part(pack, 'layer')));
      return packs.flatMap(({ id }, at) => {
        const layer = layers[at];
        return layer ? [{ ...layer, packId: id }] : [];
      });
    },
    search: async (text, limit) => searchPacks(reader, await enabled(), text, limit),
    edition: async () => editionOf(await heads()),
  };
  return { packs, tidy };
}
