import { blocksOf, entriesPerBlock } from '../packs/entry-blocks.ts';
import { firstId, idChunksOf } from '../packs/id-chunks.ts';
import type { Pack } from '../packs/pack.ts';
import { entriesOf } from '../packs/pack-entries.ts';
import { outlineOf } from '../packs/pack-outline.ts';
import { bytesOf } from '../store/bytes-of.ts';
import { packKeys } from '../store/pack-keys.ts';
import type { Store } from '../store/store.ts';
import { makeParts } from './pack-records.ts';
import type { PackProgress } from './packs.ts';

/** Blocks of one transaction: others that read packs wait for some hundredths of a second. */
const blocksAtOnce = 64;

/** About how much of the time goes into blocks; what is matched and searched with takes the rest. */
const blocksShare = 0.5;

/** Lets a page draw. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What was written. */
interface WrittenContents {
  readonly concepts: number;
  readonly designations: number;
  readonly bytes: number;
}

/**
 * Writes the contents of a pack under a generation, in small transactions, and marks it as unused before the first of
 * them: whoever gives it to a pack takes the mark away. Rejects with the signal's reason when that aborts.
 */
export async function writeContents(
  store: Store,
  pack: Pack,
  generation: string,
  onProgress: (progress: PackProgress) => void,
  signal: AbortSignal,
): Promise<WrittenContents> {
  let bytes = 0;
  async function write(entries: ReadonlyMap<string, unknown>): Promise<void> {
    signal.throwIfAborted();
    await store.change('packs', (change) => change.putPackData(entries));
    for (const record of entries.values()) bytes += bytesOf(record);
  }

  const total = pack.categories.reduce((sum, { concepts }) => sum + concepts.length, 0);
  // All is done only when the pack is in its place.
  const tell = (share: number): void =>
    onProgress({ done: Math.min(Math.floor(share * total), total - 1), total });
  onProgress({ done: 0, total });
  await write(new Map([[packKeys.unused(generation), true]]));
  const entries = entriesOf(pack);
  let waiting = new Map<string, unknown>();
  let blocks = 0;
  for (const block of blocksOf(entries)) {
    waiting.set(packKeys.block(generation, blocks), block);
    blocks += 1;
    if (waiting.size < blocksAtOnce) continue;
    await write(waiting);
    waiting = new Map();
    tell((blocks * entriesPerBlock * blocksShare) / total);
  }
  const chunks = idChunksOf(entries.map(({ concept }) => concept.id));
  chunks.forEach((chunk, at) => {
    waiting.set(packKeys.ids(generation, at), chunk);
  });
  waiting.set(packKeys.outline(generation), outlineOf(pack, chunks.map(firstId)));
  await write(waiting);
  const making = makeParts(entries.map(({ concept }) => concept));
  let step = making.next();
  while (!step.done) {
    tell(blocksShare + (1 - blocksShare) * step.value);
    await pause();
    signal.throwIfAborted();
    step = making.next();
  }
  const { layer, names, tones } = step.value;
  await write(new Map([[packKeys.layer(generation), layer]]));
  await write(new Map([[packKeys.names(generation), names]]));
  await write(new Map([[packKeys.tones(generation), tones]]));
  return { concepts: entries.length, designations: layer.made.layer.concepts.length, bytes };
}

/** Deletes what was written under generations that belong to no pack. */
export async function clearUnused(store: Store): Promise<void> {
  const unused = await store.read('packs', (view) => view.packDataKeys(packKeys.allUnused));
  for (const key of unused) {
    await store.change('packs', async (change) => {
      await change.dropPackData(packKeys.all(packKeys.generationOf(key)));
      await change.dropPackData(key);
    });
  }
}
