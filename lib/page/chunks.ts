import type { Place } from './session.ts';

/** Places of one block that are registered and given back together. */
export type Chunk<T extends Place> = readonly T[];

/** So few that one more or less costs nothing in a frame, so many that a long article has few chunks. */
const most = 40;

/**
 * Places in document order as chunks, each of one block. Chunks of `before` that would come out the same
 * are given again, so that what is known of them stays.
 */
export function chunksOf<T extends Place>(places: readonly T[], before: readonly Chunk<T>[]): Chunk<T>[] {
  const known = new Map(before.map((chunk) => [chunk[0]?.match, chunk]));
  const chunks: Chunk<T>[] = [];
  let chunk: T[] = [];
  for (const place of places) {
    if (chunk.length === most || (chunk[0] && chunk[0].block !== place.block)) {
      chunks.push(chunk);
      chunk = [];
    }
    chunk.push(place);
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks.map((fresh) => {
    const old = known.get(fresh[0]?.match);
    return old && same(old, fresh) ? old : fresh;
  });
}

function same(a: readonly Place[], b: readonly Place[]): boolean {
  return (
    a.length === b.length && a.every((one, at) => one.match === b[at]?.match && one.block === b[at]?.block)
  );
}
