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
  const places = Uint32Array.from(slots, (_, index) => index);
  const hits = (place: number): number => (order === 'relevance' ? (headlineWords[place] as number) : 0);
  places.sort(
    (one, other) =>
      hits(other) - hits(one) || (times[other] as number) - (times[one] as number) || other - one,
  );
  return Array.from(places, (place) => nos[place] as number);
}
