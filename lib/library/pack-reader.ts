import type { ConceptEntry } from '../glossary/glossary.ts';
import { numberOf } from '../matching/concept-ids.ts';
import { entriesPerBlock, readBlock } from '../packs/entry-blocks.ts';
import { chunkOf, placeIn } from '../packs/id-chunks.ts';
import type { PackOutline } from '../packs/pack-outline.ts';
import { packKeys } from '../store/pack-keys.ts';
import type { PackView, StoredPack } from '../store/pack-store.ts';
import type { Store } from '../store/store.ts';
import { drained } from '../text/drained.ts';
import { type MadeParts, makeParts, readPart } from './pack-records.ts';

/** Reads the contents of packs. What is read whole is held until its pack has gone or is switched off. */
export interface PackReader {
  /** A part that is made of all concepts; one of an older format is made anew. Null: damaged. */
  readonly part: <K extends keyof MadeParts>(
    pack: StoredPack,
    kind: K,
  ) => Promise<MadeParts[K]['made'] | null>;
  /** Entries from a place on, fewer where the pack ends. */
  readonly entriesFrom: (pack: StoredPack, from: number, count: number) => Promise<readonly ConceptEntry[]>;
  readonly entriesAt: (pack: StoredPack, places: readonly number[]) => Promise<readonly ConceptEntry[]>;
  /** Entries by id within a transaction, in no order; ids that the pack lacks are left out. */
  readonly entriesIn: (
    view: PackView,
    pack: StoredPack,
    ids: readonly string[],
  ) => Promise<readonly ConceptEntry[]>;
  /** Which of these ids a pack has, within a transaction. */
  readonly known: (view: PackView, pack: StoredPack, ids: readonly string[]) => Promise<readonly string[]>;
  readonly outline: (view: PackView, pack: StoredPack) => Promise<PackOutline>;
  /** Drops what is held of other packs than these. */
  readonly keepOnly: (packs: readonly StoredPack[]) => void;
}

/** What is held of one generation. */
interface Held {
  outline?: PackOutline;
  readonly parts: Map<keyof MadeParts, Promise<unknown>>;
  layer?: MadeParts['layer']['made'];
}

const emptyOutline: PackOutline = { categories: [], firsts: [] };

export function createPackReader(store: Store): PackReader {
  const all = new Map<string, Held>();

  function heldOf({ generation }: StoredPack): Held {
    const held = all.get(generation) ?? { parts: new Map() };
    all.set(generation, held);
    return held;
  }

  async function outline(view: PackView, pack: StoredPack): Promise<PackOutline> {
    const held = heldOf(pack);
    if (held.outline) return held.outline;
    const [stored] = await view.packData([packKeys.outline(pack.generation)]);
    held.outline = (stored as PackOutline | undefined) ?? emptyOutline;
    return held.outline;
  }

  /** Place of each id, -1 where the pack lacks it: by the layer where it is held, else by chunks of ids. */
  async function placesOf(view: PackView, pack: StoredPack, ids: readonly string[]): Promise<number[]> {
    const { layer } = heldOf(pack);
    if (layer) return ids.map((id) => numberOf(layer.layer.ids, id));
    const { firsts } = await outline(view, pack);
    const chunks = ids.map((id) => chunkOf(firsts, id));
    const wanted = [...new Set(chunks)].filter((chunk) => chunk >= 0);
    const stored = await view.packData(wanted.map((chunk) => packKeys.ids(pack.generation, chunk)));
    const found = new Map(wanted.map((chunk, at) => [chunk, stored[at]]));
    return ids.map((id, at) => placeIn(found.get(chunks[at] ?? -1), id));
  }

  async function blocksWith(
    view: PackView,
    { generation }: StoredPack,
    places: readonly number[],
  ): Promise<Map<number, readonly ConceptEntry[]>> {
    const numbers = [...new Set(places.map((place) => Math.floor(place / entriesPerBlock)))];
    const stored = await view.packData(numbers.map((number) => packKeys.block(generation, number)));
    return new Map(numbers.map((number, at) => [number, readBlock(stored[at])]));
  }

  async function entriesAt(
    view: PackView,
    pack: StoredPack,
    places: readonly number[],
  ): Promise<ConceptEntry[]> {
    const blocks = await blocksWith(view, pack, places);
    return places.flatMap(
      (place) => blocks.get(Math.floor(place / entriesPerBlock))?.[place % entriesPerBlock] ?? [],
    );
  }

  async function readMade<K extends keyof MadeParts>(
    pack: StoredPack,
    kind: K,
  ): Promise<MadeParts[K]['made'] | null> {
    const key = packKeys[kind](pack.generation);
    const [stored] = await store.read('packs', (view) => view.packData([key]));
    const part = readPart(kind, stored);
    if (part !== null) return part;
    const made = await makeAnew(pack);
    return made?.[kind].made ?? null;
  }

  /** After an update of the extension parts may be of an older format: they are made of the entries again. */
  async function makeAnew(pack: StoredPack): Promise<MadeParts | null> {
    const entries = await entriesFrom(pack, 0, pack.concepts);
    if (entries.length < pack.concepts) return null;
    const made = drained(makeParts(entries.map(({ concept }) => concept)));
    await store.change('packs', (change) =>
      change.putPackData(
        new Map(
          Object.entries(made).map(([kind, part]) => [
            packKeys[kind as keyof MadeParts](pack.generation),
            part,
          ]),
        ),
      ),
    );
    return made;
  }

  function entriesFrom(pack: StoredPack, from: number, count: number): Promise<readonly ConceptEntry[]> {
    const places = Array.from(
      { length: Math.max(0, Math.min(count, pack.concepts - from)) },
      (_, at) => from + at,
    );
    return store.read('packs', (view) => entriesAt(view, pack, places));
  }

  return {
    part: (pack, kind) => {
      const held = heldOf(pack);
      const known = held.parts.get(kind) as ReturnType<typeof readMade<typeof kind>> | undefined;
      if (known) return known;
      const reading = readMade(pack, kind).then((part) => {
        if (kind === 'layer' && part !== null) held.layer = part as MadeParts['layer']['made'];
        return part;
      });
      held.parts.set(kind, reading);
      // What failed once is tried again.
      reading.catch(() => held.parts.delete(kind));
      return reading;
    },
    entriesFrom,
    entriesAt: (pack, places) => store.read('packs', (view) => entriesAt(view, pack, places)),
    entriesIn: async (view, pack, ids) => {
      const places = (await placesOf(view, pack, ids)).filter((place) => place >= 0);
      const wanted = new Set(ids);
      return (await entriesAt(view, pack, places)).filter(({ concept }) => wanted.has(concept.id));
    },
    known: async (view, pack, ids) => {
      const places = await placesOf(view, pack, ids);
      return ids.filter((_, at) => (places[at] ?? -1) >= 0);
    },
    outline,
    keepOnly: (packs) => {
      const kept = new Set(packs.map(({ generation }) => generation));
      for (const generation of all.keys()) if (!kept.has(generation)) all.delete(generation);
    },
  };
}
