import { type ByteReader, type ByteWriter, readNumber } from './byte-writer.ts';
import { DamagedIndex } from './damaged-index.ts';

/** The documents that have one key, by their slots, ascending, with what is said of each (0: nothing). */
export interface PostingList {
  readonly slots: Uint32Array;
  readonly payloads: Uint32Array;
}

export const noPostings: PostingList = { slots: new Uint32Array(0), payloads: new Uint32Array(0) };

/** A list that is filled again and again: building an index makes hundreds of thousands, most of them short. */
export class PostingBuffer {
  slots = new Uint32Array(1024);
  payloads = new Uint32Array(1024);
  count = 0;

  push(slot: number, payload: number): void {
    if (this.count === this.slots.length) {
      this.slots = enlarged(this.slots);
      this.payloads = enlarged(this.payloads);
    }
    this.slots[this.count] = slot;
    this.payloads[this.count++] = payload;
  }

  /** Adds a document, or, where it is the last one, lets its highest payload count. */
  put(slot: number, payload: number): void {
    const last = this.count - 1;
    if (last < 0 || this.slots[last] !== slot) this.push(slot, payload);
    else if (payload > (this.payloads[last] as number)) this.payloads[last] = payload;
  }
}

function enlarged(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/**
 * Writes a stretch of postings: slots as distances from the one before (the first: from `base`); the lowest bit
 * says that a payload follows.
 */
export function writePostings(
  writer: ByteWriter,
  { slots, payloads }: PostingList,
  start: number,
  end: number,
  base: number,
): void {
  let before = base;
  for (let at = start; at < end; at++) {
    const slot = slots[at] as number;
    const payload = payloads[at] as number;
    writer.number((slot - before) * 2 + (payload > 0 ? 1 : 0));
    if (payload > 0) writer.number(payload);
    before = slot;
  }
}

/** Reads what `writePostings` wrote into a stretch of bytes. Throws DamagedIndex where it is damaged. */
export function readPostings(bytes: Uint8Array, start: number, end: number, base: number): PostingList {
  // A posting is a byte or more.
  const slots = new Uint32Array(end - start);
  const payloads = new Uint32Array(end - start);
  let count = 0;
  eachPosting(bytes, start, end, base, (slot, payload) => {
    slots[count] = slot;
    payloads[count++] = payload;
  });
  return { slots: slots.subarray(0, count), payloads: payloads.subarray(0, count) };
}

/** The same, one posting after the other. */
export function eachPosting(
  bytes: Uint8Array,
  start: number,
  end: number,
  base: number,
  tell: (slot: number, payload: number) => void,
): void {
  const reader: ByteReader = { bytes, at: start };
  let slot = base;
  while (reader.at < end) {
    const value = readNumber(reader);
    slot += value >>> 1;
    tell(slot, value & 1 ? readNumber(reader) : 0);
  }
  if (reader.at !== end) throw new DamagedIndex('postings run over their end');
}

/** The same into an array: for each document, whose slot is its place there, one more than its highest payload so far. */
export function markPostings(bytes: Uint8Array, start: number, end: number, marks: Uint32Array): void {
  eachPosting(bytes, start, end, 0, (place, payload) => {
    if (payload >= (marks[place] as number)) marks[place] = payload + 1;
  });
}

/** Where the postings of one key stand, or a part of them. */
export interface PostingStretch {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Keeps, in the list itself, the documents that a further key has too; of two payloads the lower. */
export function keepCommon(
  { slots, payloads }: PostingList,
  stretches: readonly PostingStretch[],
  base: number,
): PostingList {
  const { length } = slots;
  let at = 0;
  let count = 0;
  for (const { bytes, start, end } of stretches) {
    eachPosting(bytes, start, end, base, (slot, payload) => {
      while (at < length && (slots[at] as number) < slot) at += 1;
      if (slots[at] !== slot) return;
      slots[count] = slot;
      payloads[count++] = Math.min(payloads[at++] as number, payload);
    });
  }
  return { slots: slots.subarray(0, count), payloads: payloads.subarray(0, count) };
}

/** Lists of the same key, one behind the other: each must end before the next begins. */
export function joinPostings(given: readonly PostingList[]): PostingList {
  const lists = given.filter(({ slots }) => slots.length > 0);
  if (lists.length === 1) return lists[0] as PostingList;
  const length = lists.reduce((sum, { slots }) => sum + slots.length, 0);
  const slots = new Uint32Array(length);
  const payloads = new Uint32Array(length);
  let at = 0;
  for (const list of lists) {
    slots.set(list.slots, at);
    payloads.set(list.payloads, at);
    at += list.slots.length;
  }
  return { slots, payloads };
}
