import { type CatalogueChunk, chunkOf, chunkRows, readChunk } from '../search/catalogue.ts';
import { DamagedIndex } from '../search/damaged-index.ts';
import { type IndexedDocument, readDocuments } from '../search/document.ts';
import type { LoadedIndex } from '../search/find-candidates.ts';
import type { KeyRange } from '../search/index-keys.ts';
import {
  blockKey,
  chunkKey,
  type IndexHead,
  manifestKey,
  namesKey,
  parseHead,
  tailKey,
} from '../search/manifest.ts';
import { blocksOf, type Segment } from '../search/segment.ts';
import type { StoreView } from '../store/store.ts';

/** The search index within one transaction. Everything throws DamagedIndex where the index is not what it should be. */
export interface IndexReader {
  readonly head: IndexHead;
  /** One more than the last slot. */
  readonly slotCount: number;
  /** Brings what must be read for some ranges of keys, in one go. */
  readonly load: (ranges: readonly KeyRange[]) => Promise<LoadedIndex>;
  /** The rows of some slots, or of all. */
  readonly catalogue: (slots?: Uint32Array) => Promise<Catalogue>;
}

/** Chunks of rows by their numbers; `undefined` where one wasn't asked for. */
export type Catalogue = readonly (CatalogueChunk | undefined)[];

/** The head of the index; `fresh` where nothing was written yet. */
export async function readHead(view: StoreView): Promise<{ head: IndexHead; fresh: boolean }> {
  const [manifest, tail, names] = await view.shards([manifestKey, tailKey, namesKey]);
  const head = parseHead(manifest, tail, names);
  if (head === null) throw new DamagedIndex('no head of this format');
  return { head, fresh: manifest === undefined };
}

/** Opens the index for questions. Throws DamagedIndex while it is being made anew, too. */
export async function openIndexReader(view: StoreView): Promise<IndexReader> {
  const { head } = await readHead(view);
  const { manifest, tail } = head;
  if (manifest.rebuiltTo !== null) throw new DamagedIndex('being made anew');
  const slotCount = tail.base + tail.count;
  return {
    head,
    slotCount,
    load: (ranges) => loadBlocks(view, head, ranges),
    catalogue: async (slots) => {
      const numbers = slots ? chunksOf(slots) : allChunks(slotCount);
      const stored = await view.shards(numbers.map(chunkKey));
      const catalogue: (CatalogueChunk | undefined)[] = [];
      numbers.forEach((number, at) => {
        catalogue[number] = readChunk(stored[at]);
      });
      return catalogue;
    },
  };
}

/** Slots are mostly in order, and thousands of a chunk. */
function chunksOf(slots: Uint32Array): number[] {
  const numbers = new Set<number>();
  let last = -1;
  for (let at = 0; at < slots.length; at++) {
    const number = chunkOf(slots[at] as number);
    if (number !== last) numbers.add(number);
    last = number;
  }
  return [...numbers];
}

function allChunks(slotCount: number): number[] {
  return Array.from({ length: Math.ceil(slotCount / chunkRows) }, (_, number) => number);
}

async function loadBlocks(
  view: StoreView,
  { manifest, tail }: IndexHead,
  ranges: readonly KeyRange[],
): Promise<LoadedIndex> {
  const keys = manifest.segments.flatMap((segment) =>
    ranges.flatMap((range) => blocksOf(segment, range).map((block) => blockKey(segment.id, block))),
  );
  const distinct = [...new Set(keys)];
  const stored = distinct.length > 0 ? await view.shards(distinct) : [];
  const blocks = new Map(distinct.map((key, at) => [key, stored[at]]));
  const loaded = (segment: Segment, range: KeyRange) =>
    blocksOf(segment, range).map((block) => soundBlock(blocks.get(blockKey(segment.id, block))));
  const documents: readonly IndexedDocument[] = readDocuments(tail.bytes, tail.count);
  return {
    segments: manifest.segments.map((segment) => ({ segment, blocksOf: (range) => loaded(segment, range) })),
    recent: { base: tail.base, documents },
  };
}

/** A block as stored. Throws DamagedIndex where it is missing or something else. */
export function soundBlock(stored: unknown): Uint8Array {
  if (!(stored instanceof Uint8Array)) throw new DamagedIndex('a block is missing');
  return stored;
}
