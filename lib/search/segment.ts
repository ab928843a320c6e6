import { type ByteReader, ByteWriter, readNumber } from './byte-writer.ts';
import { DamagedIndex } from './damaged-index.ts';
import type { KeyRange } from './index-keys.ts';
import { type PostingBuffer, writePostings } from './posting-list.ts';

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
  const from = firstAtOrAbove(firstKeys, low);
  // Keys from `low` on may stand at the end of the block before.
  const blocks = from > 0 ? [from - 1] : [];
  for (let block = from; block < firstKeys.length && (firstKeys[block] as number) <= high; block++) {
    blocks.push(block);
  }
  return blocks;
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
  readonly add: (key: number, postings: PostingBuffer) => void;
  /** Gives the last block; afterwards `firstKeys` is complete. */
  readonly finish: () => void;
  readonly firstKeys: readonly number[];
}

export function createBlockWriter(
  base: number,
  emit: (block: Uint8Array<ArrayBuffer>, index: number) => void,
): BlockWriter {
  const block = new ByteWriter();
  const entry = new ByteWriter();
  const firstKeys: number[] = [];
  let before = 0;

  function flush(): void {
    if (block.length > 0) emit(block.take(), firstKeys.length - 1);
  }

  function add(key: number, postings: PostingBuffer): void {
    for (let from = 0; from < postings.count; from += mostInEntry) {
      writePostings(entry, postings, from, Math.min(postings.count, from + mostInEntry), base);
      if (block.length > 0 && block.length + entry.length > blockLength) flush();
      if (block.length === 0) {
        firstKeys.push(key);
        before = 0;
      }
      block.number(key - before);
      block.number(entry.length);
      block.move(entry);
      before = key;
    }
  }

  return { firstKeys, finish: flush, add };
}

/** Goes over the entries of some blocks that have keys of a range. Throws DamagedIndex where a block is damaged. */
export class EntryCursor {
  /** Key of the entry that it stands on; Infinity behind the last. */
  key = 0;
  /** Where the entry's postings are. */
  block = new Uint8Array();
  start = 0;
  end = 0;
  readonly #blocks: readonly Uint8Array[];
  readonly #range: KeyRange;
  readonly #reader: { bytes: Uint8Array } & ByteReader = { bytes: this.block, at: 0 };
  #next = 0;

  /** Stands on the first entry. */
  constructor(blocks: readonly Uint8Array[], range: KeyRange) {
    this.#blocks = blocks;
    this.#range = range;
    this.advance();
  }

  advance(): void {
    do this.#step();
    while (this.key < this.#range.low);
    if (this.key > this.#range.high) this.key = Number.POSITIVE_INFINITY;
  }

  #step(): void {
    const reader = this.#reader;
    while (reader.at >= reader.bytes.length) {
      const block = this.#blocks[this.#next++];
      if (block === undefined) {
        this.key = Number.POSITIVE_INFINITY;
        return;
      }
      reader.bytes = block;
      reader.at = 0;
      this.key = 0;
    }
    this.key += readNumber(reader);
    const length = readNumber(reader);
    this.block = reader.bytes as Uint8Array<ArrayBuffer>;
    this.start = reader.at;
    this.end = reader.at + length;
    reader.at = this.end;
    if (this.end > reader.bytes.length) throw new DamagedIndex('an entry runs over its block');
  }
}
