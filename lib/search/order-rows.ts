import { type CatalogueChunk, chunkOf, chunkRows } from './catalogue.ts';

/** What comes first: newest published, last read, or most headline hits and then newest. */
export type RowOrder = 'published' | 'read' | 'relevance';

/** Documents with the number of words that their headlines seem to have. */
export interface RowsFound {
  readonly slots: Uint32Array;
  readonly headlineWords: Uint32Array;
}

const minutesOfDay = 1_440;

/**
 * Puts documents in order and gives their articles' numbers. What is equal otherwise is in the order in which it
 * was written, youngest first.
 */
export function orderRows(
  { slots, headlineWords }: RowsFound,
  chunks: readonly (CatalogueChunk | undefined)[],
  order: RowOrder,
): number[] {
  const nos = new Uint32Array(slots.length);
  const times = new Float64Array(slots.length);
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index] as number;
    const chunk = chunks[chunkOf(slot)];
    if (!chunk) continue;
    const at = slot % chunkRows;
    nos[index] = chunk.no[at] as number;
    times[index] =
      order === 'read'
        ? (chunk.readAt[at] as number)
        : (chunk.day[at] as number) * minutesOfDay + (chunk.minute[at] as number);
  }
  const hits = order === 'relevance' ? headlineWords : new Uint32Array(slots.length);
  return Array.from(sortedPlaces(hits, times), (place) => nos[place] as number);
}

/** Places of rows in descending order of hits, then of times, then of the places themselves. */
function sortedPlaces(hits: Uint32Array, times: Float64Array): Uint32Array {
  const { length } = times;
  const earliest = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
  const span = times.reduce((most, time) => Math.max(most, time - earliest), 0) + 1;
  const mostHits = hits.reduce((most, count) => Math.max(most, count), 0);
  if ((mostHits + 1) * span * length > Number.MAX_SAFE_INTEGER) {
    return Uint32Array.from(times, (_, place) => place).sort(
      (one, other) =>
        (hits[other] as number) - (hits[one] as number) ||
        (times[other] as number) - (times[one] as number) ||
        other - one,
    );
  }
  // All three in one number each: sorting these needs no call for every comparison, which a new page feels.
  const keys = times.map(
    (time, place) => ((hits[place] as number) * span + time - earliest) * length + place,
  );
  return Uint32Array.from(keys.sort().reverse(), (key) => key % length);
}
