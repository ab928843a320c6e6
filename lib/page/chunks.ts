import type { Occurrence } from './session.ts';

/** Occurrences of one block that are registered and given back together. */
export type Chunk = readonly Occurrence[];

/** So few that one more or less costs nothing in a frame, so many that a long article has few chunks. */
const most = 40;

/**
 * Occurrences in document order as chunks, each of one block. Chunks of `before` that would come out the same
 * are given again, so that what is known of them stays.
 */
export function chunksOf(occurrences: readonly Occurrence[], before: readonly Chunk[]): Chunk[] {
  const known = new Map(before.map((chunk) => [chunk[0]?.match, chunk]));
  const chunks: Chunk[] = [];
  let chunk: Occurrence[] = [];
  for (const occurrence of occurrences) {
    if (chunk.length === most || (chunk[0] && chunk[0].block !== occurrence.block)) {
      chunks.push(chunk);
      chunk = [];
    }
    chunk.push(occurrence);
  }
  if (chunk.length > 0) chunks.push(chunk);
  return chunks.map((fresh) => {
    const old = known.get(fresh[0]?.match);
    return old && same(old, fresh) ? old : fresh;
  });
}

function same(a: Chunk, b: Chunk): boolean {
  return (
    a.length === b.length && a.every((one, at) => one.match === b[at]?.match && one.block === b[at]?.block)
  );
}
