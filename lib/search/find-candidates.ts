import { type IndexedDocument, inHeadline } from './document.ts';
import { firstGram, type KeyRange, wordRanges } from './index-keys.ts';
import {
  eachPosting as eachPostingIn,
  joinPostings,
  keepCommon,
  markPostings,
  noPostings,
  type PostingList,
  type PostingStretch,
  readPostings,
} from './posting-list.ts';
import { EntryCursor, firstAtOrAbove, type Segment } from './segment.ts';

/**
 * Something all documents found must have: a word, or a concept. Each range of keys must be met by one key or more;
 * where there are several, each is of one key.
 */
export interface Demand {
  readonly ranges: readonly KeyRange[];
}

export const wordDemand = (word: string): Demand => ({ ranges: wordRanges(word) });
export const keyDemand = (key: number): Demand => ({ ranges: [{ low: key, high: key }] });

/** A segment with the blocks that may hold what is demanded, by their numbers. */
export interface LoadedSegment {
  readonly segment: Segment;
  /** Throws where a block is missing. */
  readonly blocksOf: (range: KeyRange) => readonly Uint8Array[];
}

/** Documents that no segment has yet: the first has slot `base`. */
export interface Recent {
  readonly base: number;
  readonly documents: readonly IndexedDocument[];
}

/** All of the index that some ranges of keys need. */
export interface LoadedIndex {
  readonly segments: readonly LoadedSegment[];
  readonly recent: Recent;
}

/**
 * The documents that meet all demands; of words longer than two units they may still lack some. Payloads count
 * the demands that a headline may meet.
 */
export function findCandidates({ segments, recent }: LoadedIndex, demands: readonly Demand[]): PostingList {
  const lists = segments.map((segment) => inSegment(segment, demands));
  return joinPostings([...lists, inDocuments(recent, demands)]);
}

function inSegment(loaded: LoadedSegment, demands: readonly Demand[]): PostingList {
  const { segment } = loaded;
  let found: PostingList | null = null;
  for (const { ranges } of demands) {
    let met: PostingList | null = null;
    for (const postings of rarestFirst(loaded, ranges)) {
      met = met === null ? listOf(segment, postings) : keepCommon(met, postings.stretches, segment.base);
      if (met.slots.length === 0) return noPostings;
    }
    if (met === null) continue;
    const { slots } = met;
    const counted = isText(ranges) ? met : { slots, payloads: new Uint32Array(slots.length) };
    found = found === null ? counted : intersect(found, counted);
    if (found.slots.length === 0) return noPostings;
  }
  return found ?? noPostings;
}

/** Of text a payload is the number of headline words, one or none; concepts have payloads of another meaning. */
const isText = (ranges: readonly KeyRange[]): boolean => ranges.every(({ low }) => low >= firstGram);

/** Tells every posting with a key of a range: key, slot, payload. */
export function eachPosting(
  { segments, recent }: LoadedIndex,
  range: KeyRange,
  tell: (key: number, slot: number, payload: number) => void,
): void {
  for (const { segment, blocksOf } of segments) {
    const cursor = new EntryCursor(blocksOf(range), range);
    for (; cursor.key !== Number.POSITIVE_INFINITY; cursor.advance()) {
      const { key, block, start, end } = cursor;
      eachPostingIn(block, start, end, segment.base, (slot, payload) => tell(key, slot, payload));
    }
  }
  recent.documents.forEach(({ keys, payloads }, index) => {
    for (
      let at = firstAtOrAbove(keys, range.low);
      at < keys.length && (keys[at] as number) <= range.high;
      at++
    ) {
      tell(keys[at] as number, recent.base + index, payloads[at] as number);
    }
  });
}

/** Where each range's postings stand, the fewest bytes first: what they leave decides how little the others cost. */
function rarestFirst({ blocksOf }: LoadedSegment, ranges: readonly KeyRange[]): RangePostings[] {
  const found = ranges.map((range) => {
    const stretches: PostingStretch[] = [];
    let size = 0;
    const cursor = new EntryCursor(blocksOf(range), range);
    for (; cursor.key !== Number.POSITIVE_INFINITY; cursor.advance()) {
      const { block, start, end } = cursor;
      stretches.push({ bytes: block, start, end });
      size += end - start;
    }
    return { range, stretches, size };
  });
  return found.sort((one, other) => one.size - other.size);
}

interface RangePostings {
  readonly range: KeyRange;
  readonly stretches: readonly PostingStretch[];
}

/** The documents of a segment that have a key of a range; of several keys the highest payload counts. */
function listOf({ base, end: behind }: Segment, { range, stretches }: RangePostings): PostingList {
  if (range.low === range.high) {
    return joinPostings(stretches.map(({ bytes, start, end }) => readPostings(bytes, start, end, base)));
  }
  // One more than the payload; 0 where the document has none of the keys.
  const marks = new Uint32Array(behind - base);
  for (const { bytes, start, end } of stretches) markPostings(bytes, start, end, marks);
  const slots = new Uint32Array(marks.length);
  const payloads = new Uint32Array(marks.length);
  let count = 0;
  for (let place = 0; place < marks.length; place++) {
    if (marks[place] === 0) continue;
    slots[count] = base + place;
    payloads[count++] = (marks[place] as number) - 1;
  }
  return { slots: slots.subarray(0, count), payloads: payloads.subarray(0, count) };
}

/** Documents in both lists, with the sum of their payloads. */
function intersect(one: PostingList, other: PostingList): PostingList {
  const most = Math.min(one.slots.length, other.slots.length);
  const slots = new Uint32Array(most);
  const payloads = new Uint32Array(most);
  let count = 0;
  for (let i = 0, j = 0; i < one.slots.length && j < other.slots.length; ) {
    const difference = (one.slots[i] as number) - (other.slots[j] as number);
    if (difference === 0) {
      slots[count] = one.slots[i] as number;
      payloads[count++] = (one.payloads[i] as number) + (other.payloads[j] as number);
    }
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return { slots: slots.subarray(0, count), payloads: payloads.subarray(0, count) };
}

/** The same for documents that no segment has yet. */
function inDocuments({ base, documents }: Recent, demands: readonly Demand[]): PostingList {
  const slots: number[] = [];
  const payloads: number[] = [];
  documents.forEach((document, index) => {
    const met = demands.map(({ ranges }) => Math.min(...ranges.map((range) => payloadIn(document, range))));
    if (met.some((payload) => payload < 0)) return;
    slots.push(base + index);
    payloads.push(
      met.filter((payload, at) => payload === inHeadline && isText(demands[at]?.ranges ?? [])).length,
    );
  });
  return { slots: Uint32Array.from(slots), payloads: Uint32Array.from(payloads) };
}

/** The highest payload of a document's keys in a range; -1 where it has none. */
function payloadIn({ keys, payloads }: IndexedDocument, { low, high }: KeyRange): number {
  let best = -1;
  for (let at = firstAtOrAbove(keys, low); at < keys.length && (keys[at] as number) <= high; at++) {
    best = Math.max(best, payloads[at] as number);
  }
  return best;
}
