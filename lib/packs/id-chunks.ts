/** Some ids in their order. */
export interface IdChunk {
  /** Parted by spaces, which no id has. */
  readonly ids: string;
  /** Place of each concept in its pack. */
  readonly places: Int32Array;
}

/** Looking an id up reads one chunk. */
const idsPerChunk = 512;

/** Ids sorted by UTF-16 units and cut into chunks; a concept's place is that of its id in the list. */
export function idChunksOf(ids: readonly string[]): IdChunk[] {
  const sorted = [...ids.keys()].sort((one, other) => ((ids[one] ?? '') < (ids[other] ?? '') ? -1 : 1));
  const chunks: IdChunk[] = [];
  for (let at = 0; at < sorted.length; at += idsPerChunk) {
    const some = sorted.slice(at, at + idsPerChunk);
    chunks.push({ ids: some.map((place) => ids[place]).join(' '), places: Int32Array.from(some) });
  }
  return chunks;
}

export function firstId({ ids }: IdChunk): string {
  return ids.split(' ', 1)[0] ?? '';
}

/** The chunk that has an id if any has; `firsts`: the first id of each. -1: none has. */
export function chunkOf(firsts: readonly string[], id: string): number {
  let [low, high] = [0, firsts.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= id) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** Place of a concept in its pack by a chunk as it was stored; -1 where it isn't in it. */
export function placeIn(stored: unknown, id: string): number {
  const { ids = '', places } = (stored ?? {}) as Partial<IdChunk>;
  const at = ids.split(' ').indexOf(id);
  return at < 0 ? -1 : (places?.[at] ?? -1);
}
