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
  return inOrder(sortedPlaces(hits, times), nos);
}

function inOrder(places: Uint32Array, nos: Uint32Array): number[] {
  const ordered = new Array<number>(places.length);
  for (let at = 0; at < places.length; at++) ordered[at] = nos[places[at] as number] as number;
  return ordered;
}

/** Places of rows in descending order of hits, then of times, then of the places themselves. */
function sortedPlaces(hits: Uint32Array, times: Float64Array): Uint32Array {
  const { length } = times;
  // Loops, for a page that was just opened runs a function for each row slowly.
  let [earliest, latest, mostHits] = [Number.POSITIVE_INFINITY, 0, 0];
  for (let place = 0; place < length; place++) {
    const time = times[place] as number;
    if (time < earliest) earliest = time;
    if (time > latest) latest = time;
    if ((hits[place] as number) > mostHits) mostHits = hits[place] as number;
  }
  const span = Math.max(0, latest - earliest) + 1;
  if ((mostHits + 1) * span * length > Number.MAX_SAFE_INTEGER) {
    return Uint32Array.from(times, (_, place) => place).sort(
      (one, other) =>
        (hits[other] as number) - (hits[one] as number) ||
        (times[other] as number) - (times[one] as number) ||
        other - one,
    );
  }
  // All three in one number each: sorting these needs no call for every comparison.
  const keys = new Float64Array(length);
  for (let place = 0; place < length; place++) {
    keys[place] = ((hits[place] as number) * span + (times[place] as number) - earliest) * length + place;
  }
  keys.sort();
  const places = new Uint32Array(length);
  for (let at = 0; at < length; at++) places[at] = (keys[length - 1 - at] as number) % length;
  return places;
}
