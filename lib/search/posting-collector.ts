import { firstGram } from './index-keys.ts';
import { PostingBuffer } from './posting-list.ts';
import { sortPairs } from './sort-pairs.ts';

/** Gathers what documents have, document after document, and tells it key after key. */
export interface PostingCollector {
  /** Slots must come in ascending order; the highest payload of a slot and key counts. Payloads of text are 0 or 1. */
  readonly add: (slot: number, key: number, payload: number) => void;
  /** Tells all keys in ascending order with their postings, in a buffer that the next key overwrites. */
  readonly tell: (listener: (key: number, postings: PostingBuffer) => void) => void;
}

/** A concept of a document; there are few of them, and their payloads may be large. */
interface ConceptPosting {
  readonly key: number;
  readonly slot: number;
  readonly payload: number;
}

/** `base`: the lowest slot. `expected`: about how many calls of `add` will come. */
export function createPostingCollector(base: number, expected: number): PostingCollector {
  const concepts: ConceptPosting[] = [];
  let keys = new Uint32Array(Math.max(1024, expected));
  /** Slots counted from `base`, and in the lowest bit the payload. */
  let values = new Uint32Array(keys.length);
  let count = 0;

  function enlarge(): void {
    const old = { keys, values };
    keys = new Uint32Array(keys.length * 2);
    values = new Uint32Array(keys.length);
    keys.set(old.keys);
    values.set(old.values);
  }

  function add(slot: number, key: number, payload: number): void {
    if (key < firstGram) {
      concepts.push({ key, slot, payload });
      return;
    }
    if (count === keys.length) enlarge();
    keys[count] = key;
    values[count++] = (slot - base) * 2 + payload;
  }

  function tell(listener: (key: number, postings: PostingBuffer) => void): void {
    const postings = new PostingBuffer();
    let key = 0;
    const next = (ofKey: number, slot: number, payload: number): void => {
      if (ofKey !== key) {
        if (postings.count > 0) listener(key, postings);
        postings.count = 0;
        key = ofKey;
      }
      postings.put(slot, payload);
    };
    for (const concept of concepts.sort((one, other) => one.key - other.key || one.slot - other.slot)) {
      next(concept.key, concept.slot, concept.payload);
    }
    const sorted = sortPairs({ keys, values }, count);
    for (let at = 0; at < count; at++) {
      const value = sorted.values[at] as number;
      next(sorted.keys[at] as number, base + (value >>> 1), value & 1);
    }
    if (postings.count > 0) listener(key, postings);
  }

  return { add, tell };
}
