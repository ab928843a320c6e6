import type { KeyRange } from './index-keys.ts';
import { eachPosting, PostingBuffer } from './posting-list.ts';
import { type BlockWriter, EntryCursor, type Segment } from './segment.ts';

/** A segment must be so many times larger than all younger ones together, or it is merged with them. */
const growth = 3;
/** Blocks of the largest segment that one step of a merge reads. */
const blocksPerStep = 16;
const lastKey = 0xffff_ffff;

/**
 * Where the segments to merge begin, given all from the oldest to the youngest; null where none need to. Sizes
 * then grow by a factor from each to the one before, so there are few, and a document is rewritten rarely.
 */
export function mergeFrom(segments: readonly Segment[]): number | null {
  let younger = 0;
  let from = segments.length;
  for (let at = segments.length - 1; at >= 0; at--) {
    const { base, end } = segments[at] as Segment;
    if (younger > 0 && end - base < growth * younger) from = at;
    younger += end - base;
  }
  return from < segments.length ? from : null;
}

/** Cuts all keys into ranges that are merged one after the other, so that memory and transactions stay small. */
export function mergeSteps(segments: readonly Segment[]): KeyRange[] {
  const cuts = new Set([0]);
  const largest = segments.reduce((one, other) =>
    other.firstKeys.length > one.firstKeys.length ? other : one,
  );
  for (let block = blocksPerStep; block < largest.firstKeys.length; block += blocksPerStep) {
    cuts.add(largest.firstKeys[block] as number);
  }
  const lows = [...cuts];
  return lows.map((low, at) => ({
    low,
    high: at + 1 < lows.length ? (lows[at + 1] as number) - 1 : lastKey,
  }));
}

/** A segment with its blocks that a step needs. */
export interface MergeSource {
  readonly base: number;
  readonly blocks: readonly Uint8Array[];
}

/** Merges the keys of one step; sources from the oldest to the youngest. Documents that don't live are left out. */
export function mergeStep(
  sources: readonly MergeSource[],
  step: KeyRange,
  writer: BlockWriter,
  lives: (slot: number) => boolean,
): void {
  const cursors = sources.map(({ base, blocks }) => ({ base, at: new EntryCursor(blocks, step) }));
  const postings = new PostingBuffer();
  const keep = (slot: number, payload: number): void => {
    if (lives(slot)) postings.push(slot, payload);
  };
  for (;;) {
    const key = cursors.reduce((least, { at }) => Math.min(least, at.key), Number.POSITIVE_INFINITY);
    if (key === Number.POSITIVE_INFINITY) return;
    postings.count = 0;
    for (const { at, base } of cursors) {
      for (; at.key === key; at.advance()) eachPosting(at.block, at.start, at.end, base, keep);
    }
    if (postings.count > 0) writer.add(key, postings);
  }
}
