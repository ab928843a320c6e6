import { mostFrequent, pairKey, type TextTables } from './text-tables.ts';

/** Where words may begin in a folded text: between two offsets, both included. */
export interface Diagonals {
  readonly from: number;
  readonly to: number;
}

/** Votes are counted by up to sixteen beginnings. */
const mostBits = 4;
/** Longer words vote by three characters that follow each other, which few places share by chance. */
const longWords = 24;
/** Places with a smaller share of the likeliest one's votes are passed over, and so are those with less of all. */
const leastShare = 0.25;
const leastOfAll = 0.08;
const mostPlaces = 24;

/** Votes by bucket, and the first and last beginning that was voted for; kept between calls, empty but in them. */
let counts = new Uint16Array(0);
let lowest = new Int32Array(0);
let highest = new Int32Array(0);

/**
 * Where words may stand in a text, likeliest first: every two of their characters that follow each other, or every
 * three, vote for the beginnings that would put them where the text has them.
 */
export function likelyDiagonals(words: string, tables: TextTables): readonly Diagonals[] {
  const bits = bucketBits(words.length);
  makeRoom(((tables.folded.length + words.length) >> bits) + 3);
  const touched = vote(words, tables, bits);
  const chosen = choose(touched, words.length);
  for (const bucket of touched) counts[bucket] = 0;
  return chosen;
}

/** Three buckets are no longer than the words: two places beside each other are never taken for one. */
function bucketBits(length: number): number {
  return Math.max(0, Math.min(mostBits, Math.floor(Math.log2(length / 3))));
}

function makeRoom(size: number): void {
  if (counts.length >= size) return;
  counts = new Uint16Array(2 * size);
  lowest = new Int32Array(2 * size);
  highest = new Int32Array(2 * size);
}

/** Counts the votes for beginnings, moved by the words' length so that none is below 0. Gives the buckets that have some. */
function vote(words: string, { heads, places, units }: TextTables, bits: number): number[] {
  const touched: number[] = [];
  const isLong = words.length >= longWords;
  for (let at = 0; at < words.length - (isLong ? 2 : 1); at++) {
    const key = pairKey(words, at);
    const to = heads[key + 1] as number;
    let index = heads[key] as number;
    if (to - index > mostFrequent) continue;
    const [first, second, third] = [words.charCodeAt(at), words.charCodeAt(at + 1), words.charCodeAt(at + 2)];
    for (; index < to; index++) {
      const place = places[index] as number;
      if (units[place] !== first || units[place + 1] !== second || (isLong && units[place + 2] !== third))
        continue;
      const begin = place - at + words.length;
      const bucket = (begin >> bits) + 1;
      const count = counts[bucket] as number;
      counts[bucket] = count + 1;
      if (count === 0) touched.push(bucket);
      if (count === 0 || begin < (lowest[bucket] as number)) lowest[bucket] = begin;
      if (count === 0 || begin > (highest[bucket] as number)) highest[bucket] = begin;
    }
  }
  return touched;
}

/** A place is a bucket with those beside it, for words that grew or shrank vote for several. */
function choose(touched: readonly number[], length: number): Diagonals[] {
  const likely = touched.map((bucket) => {
    const own = counts[bucket] as number;
    return { bucket, own, around: own + (counts[bucket - 1] as number) + (counts[bucket + 1] as number) };
  });
  const most = likely.reduce((sum, { around }) => Math.max(sum, around), 0);
  const least = Math.max(1, leastShare * most, leastOfAll * length);
  const enough = likely.filter(({ around }) => around >= least);
  enough.sort((a, b) => b.around - a.around || b.own - a.own || a.bucket - b.bucket);
  const taken = new Set<number>();
  const chosen: Diagonals[] = [];
  for (const { bucket } of enough) {
    if (chosen.length === mostPlaces) break;
    if (taken.has(bucket)) continue;
    for (let near = bucket - 1; near <= bucket + 1; near++) taken.add(near);
    const first = (counts[bucket - 1] as number) > 0 ? bucket - 1 : bucket;
    const last = (counts[bucket + 1] as number) > 0 ? bucket + 1 : bucket;
    chosen.push({ from: (lowest[first] as number) - length, to: (highest[last] as number) - length });
  }
  return chosen;
}
