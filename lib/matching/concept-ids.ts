/** Ids of many concepts in little memory. A concept is spoken of by its number: its place in the list that was given. */
export interface ConceptIds {
  /** All ids, one after the other. */
  readonly text: string;
  /** Where an id begins in `text`; one more than there are ids. */
  readonly starts: Int32Array;
  /** Numbers in the order of their ids, compared by UTF-16 units. */
  readonly sorted: Int32Array;
}

/** Puts ids together, each given once. */
export function joinIds(ids: readonly string[]): ConceptIds {
  const starts = new Int32Array(ids.length + 1);
  ids.forEach((id, at) => {
    starts[at + 1] = (starts[at] as number) + id.length;
  });
  const sorted = Int32Array.from(ids.keys()).sort((one, other) => compare(ids[one] ?? '', ids[other] ?? ''));
  return { text: ids.join(''), starts, sorted };
}

/** The id of a number. */
export function idAt({ text, starts }: ConceptIds, number: number): string {
  return text.slice(starts[number], starts[number + 1]);
}

/** The number of an id; -1 where it isn't among them. */
export function numberOf(ids: ConceptIds, id: string): number {
  let [low, high] = [0, ids.sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = ids.sorted[middle] as number;
    const order = compare(idAt(ids, number), id);
    if (order === 0) return number;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
