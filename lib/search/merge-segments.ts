import type { KeyRange } from './index-keys.ts';
import { joinPostings, keepLiving, type PostingList } from './posting-list.ts';
import { type BlockWriter, listsIn, type Segment } from './segment.ts';

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
  const streams = sources.map(({ base, blocks }) => listsIn(blocks, step, base));
  const heads = streams.map((stream) => stream.next());
  for (;;) {
    const key = heads.reduce((least, head) => (head.done ? least : Math.min(least, head.value[0])), Infinity);
    if (key === Infinity) return;
    const lists: PostingList[] = [];
    heads.forEach((head, at) => {
      if (head.done || head.value[0] !== key) return;
      lists.push(head.value[1]);
      heads[at] = (streams[at] as (typeof streams)[number]).next();
    });
    const living = keepLiving(joinPostings(lists), lives);
    if (living.slots.length > 0) writer.add(key, living);
  }
}
