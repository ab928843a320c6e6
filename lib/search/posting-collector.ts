import type { PostingList } from './posting-list.ts';

/** Gathers what documents have, document after document, and gives it key after key. */
export interface PostingCollector {
  /** Slots must come in ascending order; the highest payload of a slot and key counts. */
  readonly add: (slot: number, key: number, payload: number) => void;
  /** All keys in ascending order with their postings. */
  readonly lists: () => Generator<readonly [key: number, list: PostingList]>;
}

const empty = 0;
const hashFactor = 0x9e3779b1;

/** A hash table of keys, each with the chain of its postings, newest first; plain numbers in typed arrays. */
export function createPostingCollector(): PostingCollector {
  let keys = new Uint32Array(1 << 14);
  let heads = new Int32Array(1 << 14);
  let shift = 32 - 14;
  let distinct = 0;
  let slots = new Uint32Array(1 << 15);
  let payloads = new Uint32Array(1 << 15);
  let nexts = new Int32Array(1 << 15);
  let count = 0;

  /** Where a key is, or the free place where it belongs. */
  function find(key: number): number {
    let at = Math.imul(key, hashFactor) >>> shift;
    while (keys[at] !== key && keys[at] !== empty) at = at + 1 === keys.length ? 0 : at + 1;
    return at;
  }

  function enlargeTable(): void {
    const [oldKeys, oldHeads] = [keys, heads];
    keys = new Uint32Array(oldKeys.length * 2);
    heads = new Int32Array(keys.length);
    shift -= 1;
    oldKeys.forEach((key, from) => {
      if (key === empty) return;
      const at = find(key);
      keys[at] = key;
      heads[at] = oldHeads[from] as number;
    });
  }

  function enlargeChains(): void {
    slots = enlarged(slots, new Uint32Array(slots.length * 2));
    payloads = enlarged(payloads, new Uint32Array(slots.length));
    nexts = enlarged(nexts, new Int32Array(slots.length));
  }

  function add(slot: number, key: number, payload: number): void {
    let at = find(key);
    if (keys[at] === key) {
      const head = heads[at] as number;
      if (slots[head] === slot) {
        if (payload > (payloads[head] as number)) payloads[head] = payload;
        return;
      }
    } else {
      if (++distinct * 2 > keys.length) {
        enlargeTable();
        at = find(key);
      }
      keys[at] = key;
      heads[at] = -1;
    }
    if (count === slots.length) enlargeChains();
    slots[count] = slot;
    payloads[count] = payload;
    nexts[count] = heads[at] as number;
    heads[at] = count++;
  }

  function listOf(key: number): PostingList {
    const head = heads[find(key)] as number;
    let length = 0;
    for (let at = head; at >= 0; at = nexts[at] as number) length += 1;
    const list = { slots: new Uint32Array(length), payloads: new Uint32Array(length) };
    for (let at = head; at >= 0; at = nexts[at] as number) {
      length -= 1;
      list.slots[length] = slots[at] as number;
      list.payloads[length] = payloads[at] as number;
    }
    return list;
  }

  function* lists(): Generator<readonly [number, PostingList]> {
    for (const key of keys.filter((key) => key !== empty).sort()) yield [key, listOf(key)];
  }

  return { add, lists };
}

function enlarged<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
