import { chunkRows, readChunk } from '../search/catalogue.ts';
import {
  blockKey,
  blockPrefix,
  chunkKey,
  manifestKey,
  segmentOf,
  segmentPrefix,
} from '../search/manifest.ts';
import { mergeFrom, mergeStep, mergeSteps } from '../search/merge-segments.ts';
import { blocksOf, createBlockWriter, type Segment } from '../search/segment.ts';
import type { Store, StoreChange, StoreView } from '../store/store.ts';
import { readHead, soundBlock } from './index-reader.ts';

/** Blocks that are written in one transaction. */
const blocksPerWrite = 32;

/** Segments that become one, and the number of the new one. */
interface Merge {
  readonly id: number;
  readonly sources: readonly Segment[];
}

/**
 * Merges what has become too many segments. The new one is written beside the old ones in small transactions and
 * takes their place in the last; a merge that is interrupted leaves blocks behind that the next one drops.
 */
export async function mergeIndex(store: Store): Promise<void> {
  const needed = await store.read('index', async (view) => {
    const { manifest } = (await readHead(view)).head;
    return manifest.rebuiltTo === null && mergeFrom(manifest.segments) !== null;
  });
  if (!needed) return;
  const merge = await store.change('index', beginMerge);
  if (merge === null) return;
  const firstKeys = await writeMerged(store, merge);
  await store.change('index', (change) => endMerge(change, merge, firstKeys));
}

async function beginMerge(change: StoreChange): Promise<Merge | null> {
  const { manifest } = (await readHead(change)).head;
  const known = new Set(manifest.segments.map(({ id }) => id));
  const keys = await change.shardKeys(blockPrefix);
  await change.dropShards(keys.filter((key) => !known.has(segmentOf(key))));
  const from = mergeFrom(manifest.segments);
  if (from === null) return null;
  const id = manifest.nextSegment;
  await change.putShards(new Map([[manifestKey, { ...manifest, nextSegment: id + 1 }]]));
  return { id, sources: manifest.segments.slice(from) };
}

async function writeMerged(store: Store, { id, sources }: Merge): Promise<Uint32Array> {
  const lives = await store.read('index', (view) => livingSlots(view, sources));
  let full = new Map<string, unknown>();
  const base = sources[0]?.base ?? 0;
  const writer = createBlockWriter(base, (block, index) => full.set(blockKey(id, index), block));
  const flush = async (): Promise<void> => {
    const shards = full;
    full = new Map();
    if (shards.size > 0) await store.change('index', (change) => change.putShards(shards));
  };
  for (const step of mergeSteps(sources)) {
    const loaded = await store.read('index', (view) =>
      Promise.all(
        sources.map(async (segment) => {
          const keys = blocksOf(segment, step).map((block) => blockKey(segment.id, block));
          return { base: segment.base, blocks: (await view.shards(keys)).map(soundBlock) };
        }),
      ),
    );
    mergeStep(loaded, step, writer, lives);
    if (full.size >= blocksPerWrite) await flush();
  }
  writer.finish();
  await flush();
  return Uint32Array.from(writer.firstKeys);
}

/** Which documents are still used. What goes while the merge runs is found by the catalogue later. */
async function livingSlots(view: StoreView, sources: readonly Segment[]): Promise<(slot: number) => boolean> {
  const from = Math.floor((sources[0]?.base ?? 0) / chunkRows);
  const to = Math.ceil((sources.at(-1)?.end ?? 0) / chunkRows);
  const numbers = Array.from({ length: to - from }, (_, at) => from + at);
  const chunks = (await view.shards(numbers.map(chunkKey))).map(readChunk);
  return (slot) => chunks[Math.floor(slot / chunkRows) - from]?.no[slot % chunkRows] !== 0;
}

/** Puts the new segment in the place of the old ones, unless another page has merged them meanwhile. */
async function endMerge(change: StoreChange, { id, sources }: Merge, firstKeys: Uint32Array): Promise<void> {
  const { manifest } = (await readHead(change)).head;
  const own = await change.shardKeys(segmentPrefix(id));
  const at = manifest.segments.findIndex((segment) => segment.id === sources[0]?.id);
  const unchanged = sources.every((segment, offset) => manifest.segments[at + offset]?.id === segment.id);
  if (at < 0 || !unchanged || own.length !== firstKeys.length) return change.dropShards(own);
  const merged: Segment = { id, base: sources[0]?.base ?? 0, end: sources.at(-1)?.end ?? 0, firstKeys };
  const segments = manifest.segments.toSpliced(at, sources.length, merged);
  await change.putShards(new Map([[manifestKey, { ...manifest, segments }]]));
  await change.dropShards(
    sources.flatMap((segment) => Array.from(segment.firstKeys, (_, block) => blockKey(segment.id, block))),
  );
}
