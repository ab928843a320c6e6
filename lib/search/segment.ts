import { type ByteReader, type ByteWriter, createByteWriter, readNumber } from './byte-writer.ts';
import { DamagedIndex } from './damaged-index.ts';
import type { KeyRange } from './index-keys.ts';
import { joinPostings, type PostingList, readPostings, writePostings } from './posting-list.ts';

/** A part of the index that is never changed, only merged with others into a new one: documents `[base, end)`. */
export interface Segment {
  readonly id: number;
  readonly base: number;
  readonly end: number;
  /** The first key of each of its blocks; a key with many documents may fill several. */
  readonly firstKeys: Uint32Array;
}

/** About how long blocks are: values above 64 kB cost browsers more to read than several small ones. */
const blockLength = 32_768;
/** Longest stretch of one key's postings in one entry, documents. */
const mostInEntry = 8_192;

/** Numbers of the blocks that may have keys of a range. */
export function blocksOf({ firstKeys }: Segment, { low, high }: KeyRange): number[] {
  const blocks: number[] = [];
  for (let block = firstAtOrAbove(firstKeys, low); block < firstKeys.length; block++) {
    if ((firstKeys[block] as number) > high) break;
    blocks.push(block);
  }
  // Keys from `low` on may stand at the end of the block before.
  const before = (blocks[0] ?? firstAtOrAbove(firstKeys, low)) - 1;
  return before >= 0 ? [before, ...blocks] : blocks;
}

/** Place of the first number that is not below `value` in an ascending list; its length where there is none. */
export function firstAtOrAbove(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Writes a segment's blocks: takes keys in ascending order and gives each block when it is full. */
export interface BlockWriter {
  readonly add: (key: number, list: PostingList) => void;
  /** Gives the last block; afterwards `firstKeys` is complete. */
  readonly finish: () => void;
  readonly firstKeys: readonly number[];
}

export function createBlockWriter(
  base: number,
  emit: (block: Uint8Array<ArrayBuffer>, index: number) => void,
): BlockWriter {
  const block = createByteWriter();
  const postings = createByteWriter();
  const firstKeys: number[] = [];
  let before = 0;

  function flush(): void {
    if (block.length > 0) emit(block.take(), firstKeys.length - 1);
  }

  function addEntry(key: number, list: PostingList): void {
    writePostings(postings, list, base);
    const bytes = postings.take();
    if (block.length > 0 && block.length + bytes.length > blockLength) flush();
    if (block.length === 0) {
      firstKeys.push(key);
      before = 0;
    }
    writeEntry(block, key - before, bytes);
    before = key;
  }

  return {
    firstKeys,
    finish: flush,
    add: (key, { slots, payloads }) => {
      for (let from = 0; from < slots.length; from += mostInEntry) {
        const to = from + mostInEntry;
        addEntry(key, { slots: slots.subarray(from, to), payloads: payloads.subarray(from, to) });
      }
    },
  };
}

function writeEntry(block: ByteWriter, distance: number, postings: Uint8Array): void {
  block.number(distance);
  block.number(postings.length);
  block.bytes(postings);
}

/** One key's postings in a block: bytes from `start` to `end`. */
export interface Entry {
  readonly key: number;
  readonly start: number;
  readonly end: number;
}

/** The entries of a block with keys of a range, ascending. Throws DamagedIndex where the block is damaged. */
export function* entriesOf(block: Uint8Array, { low, high }: KeyRange): Generator<Entry> {
  const reader: ByteReader = { bytes: block, at: 0 };
  let key = 0;
  while (reader.at < block.length) {
    key += readNumber(reader);
    const length = readNumber(reader);
    const start = reader.at;
    reader.at += length;
    if (reader.at > block.length) throw new DamagedIndex('an entry runs over its block');
    if (key > high) return;
    if (key >= low) yield { key, start, end: reader.at };
  }
}

/** The postings of a range of keys in some blocks, each key's joined, ascending by key. */
export function* listsIn(
  blocks: readonly Uint8Array[],
  range: KeyRange,
  base: number,
): Generator<readonly [key: number, list: PostingList]> {
  let key = -1;
  let lists: PostingList[] = [];
  for (const block of blocks) {
    for (const entry of entriesOf(block, range)) {
      if (entry.key !== key && lists.length > 0) {
        yield [key, joinPostings(lists)];
        lists = [];
      }
      key = entry.key;
      lists.push(readPostings(block, entry.start, entry.end, base));
    }
  }
  if (lists.length > 0) yield [key, joinPostings(lists)];
}
