import { type CatalogueChunk, chunkOf, chunkRows, type RowFilter, rowPasses } from './catalogue.ts';

/** What comes first: newest published, last read, or most headline hits and then newest. */
export type RowOrder = 'published' | 'read' | 'relevance';

/** Documents with the number of words that their headlines seem to have. */
export interface RowsFound {
  readonly slots: Uint32Array;
  readonly headlineWords: Uint32Array;
}

const minutesOfDay = 1_440;

/** What the order of rows depends on, a column each: their places are the order in which they were written. */
interface Rows {
  readonly nos: Uint32Array;
  readonly hits: Uint32Array;
  readonly times: Float64Array;
}

/** Numbers of articles in order; putting thousands in order takes longer than finding which come first. */
export interface OrderedRows {
  readonly count: number;
  /** The first of them. */
  readonly first: (count: number) => readonly number[];
  readonly all: () => readonly number[];
}

/**
 * Puts the documents that pass in order and gives their articles' numbers. What is equal otherwise is in the order in
 * which it was written, youngest first.
 */
export function orderRows(
  found: RowsFound,
  chunks: readonly (CatalogueChunk | undefined)[],
  filter: RowFilter,
  order: RowOrder,
): OrderedRows {
  const rows = passingRows(found, chunks, filter, order);
  return {
    count: rows.nos.length,
    first: (count) => (count < rows.nos.length ? firstInOrder(rows, count) : inOrder(rows)),
    all: () => inOrder(rows),
  };
}

/** What is in order already. */
export function inGivenOrder(nos: readonly number[]): OrderedRows {
  return { count: nos.length, first: (count) => nos.slice(0, count), all: () => nos };
}

// Few and plain loops: a page that was just opened runs them slowly, and thousands of articles may have a word.

function passingRows(
  { slots, headlineWords }: RowsFound,
  chunks: readonly (CatalogueChunk | undefined)[],
  filter: RowFilter,
  order: RowOrder,
): Rows {
  const nos = new Uint32Array(slots.length);
  const hits = new Uint32Array(slots.length);
  const times = new Float64Array(slots.length);
  const [byReading, byHits] = [order === 'read', order === 'relevance'];
  let count = 0;
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index] as number;
    const chunk = chunks[chunkOf(slot)];
    const at = slot % chunkRows;
    if (!chunk || !rowPasses(chunk, at, filter)) continue;
    nos[count] = chunk.no[at] as number;
    if (byHits) hits[count] = headlineWords[index] as number;
    times[count++] = byReading
      ? (chunk.readAt[at] as number)
      : (chunk.day[at] as number) * minutesOfDay + (chunk.minute[at] as number);
  }
  return { nos: nos.subarray(0, count), hits: hits.subarray(0, count), times: times.subarray(0, count) };
}

/** The first articles' numbers in the order of `inOrder`. */
function firstInOrder({ nos, hits, times }: Rows, count: number): number[] {
  const places: number[] = [];
  // What a row must have more of once there are enough.
  let [fewestHits, earliest] = count > 0 ? [0, Number.NEGATIVE_INFINITY] : [Number.POSITIVE_INFINITY, 0];
  // From the youngest on: of equal ones that came earlier stays before.
  for (let place = nos.length - 1; place >= 0; place--) {
    const ownHits = hits[place] as number;
    const time = times[place] as number;
    if (ownHits < fewestHits || (ownHits === fewestHits && time <= earliest)) continue;
    let at = places.length;
    for (; at > 0; at--) {
      const before = places[at - 1] as number;
      if ((hits[before] as number) > ownHits) break;
      if (hits[before] === ownHits && (times[before] as number) >= time) break;
    }
    places.splice(at, 0, place);
    if (places.length <= count) continue;
    places.pop();
    fewestHits = hits[places.at(-1) as number] as number;
    earliest = times[places.at(-1) as number] as number;
  }
  return places.map((place) => nos[place] as number);
}

/** Articles' numbers in descending order of hits, then of times, then of the places of their rows. */
function inOrder({ nos, hits, times }: Rows): number[] {
  const { length } = times;
  let [earliest, latest, mostHits] = [Number.POSITIVE_INFINITY, 0, 0];
  for (let place = 0; place < length; place++) {
    const time = times[place] as number;
    if (time < earliest) earliest = time;
    if (time > latest) latest = time;
    if ((hits[place] as number) > mostHits) mostHits = hits[place] as number;
  }
  const span = Math.max(0, latest - earliest) + 1;
  if ((mostHits + 1) * span * length > Number.MAX_SAFE_INTEGER) return inOrderCompared({ nos, hits, times });
  // All three in one number each: sorting these needs no call for every comparison.
  const keys = new Float64Array(length);
  for (let place = 0; place < length; place++) {
    keys[place] = ((hits[place] as number) * span + (times[place] as number) - earliest) * length + place;
  }
  keys.sort();
  const ordered = new Array<number>(length);
  for (let at = 0; at < length; at++) {
    ordered[at] = nos[(keys[length - 1 - at] as number) % length] as number;
  }
  return ordered;
}

/** The same row by row, where the three don't fit into one number. */
function inOrderCompared({ nos, hits, times }: Rows): number[] {
  const places = Array.from(times, (_, place) => place).sort(
    (one, other) =>
      (hits[other] as number) - (hits[one] as number) ||
      (times[other] as number) - (times[one] as number) ||
      other - one,
  );
  return places.map((place) => nos[place] as number);
}
