import { type ByteReader, type ByteWriter, readNumber } from './byte-writer.ts';
import { DamagedIndex } from './damaged-index.ts';

/** The documents that have one key, by their slots, ascending, with what is said of each (0: nothing). */
export interface PostingList {
  readonly slots: Uint32Array;
  readonly payloads: Uint32Array;
}

export const noPostings: PostingList = { slots: new Uint32Array(0), payloads: new Uint32Array(0) };

/** Writes slots as distances from the one before (the first: from `base`); the lowest bit says that a payload follows. */
export function writePostings(writer: ByteWriter, { slots, payloads }: PostingList, base: number): void {
  let before = base;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number;
    const payload = payloads[at] as number;
    writer.number((slot - before) * 2 + (payload > 0 ? 1 : 0));
    if (payload > 0) writer.number(payload);
    before = slot;
  }
}

/** Reads what `writePostings` wrote into a stretch of bytes. Throws DamagedIndex where it is damaged. */
export function readPostings(bytes: Uint8Array, start: number, end: number, base: number): PostingList {
  const slots = new Uint32Array(end - start);
  const payloads = new Uint32Array(end - start);
  const reader: ByteReader = { bytes, at: start };
  let count = 0;
  let slot = base;
  while (reader.at < end) {
    const value = readNumber(reader);
    slot += value >>> 1;
    slots[count] = slot;
    if (value & 1) payloads[count] = readNumber(reader);
    count += 1;
  }
  if (reader.at !== end) throw new DamagedIndex('postings run over their end');
  return { slots: slots.subarray(0, count), payloads: payloads.subarray(0, count) };
}

/** Lists of the same key, one behind the other: each must end before the next begins. */
export function joinPostings(lists: readonly PostingList[]): PostingList {
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

/** A list without the documents that have gone. */
export function keepLiving({ slots, payloads }: PostingList, lives: (slot: number) => boolean): PostingList {
  let kept = 0;
  const keptSlots = new Uint32Array(slots.length);
  const keptPayloads = new Uint32Array(slots.length);
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number;
    if (!lives(slot)) continue;
    keptSlots[kept] = slot;
    keptPayloads[kept++] = payloads[at] as number;
  }
  return { slots: keptSlots.subarray(0, kept), payloads: keptPayloads.subarray(0, kept) };
}
