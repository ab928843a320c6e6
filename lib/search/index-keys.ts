/**
 * Keys of the search index are whole numbers of 32 bits. Two units of folded text that follow each other make
 * one; so does the last unit of a field with `fieldEnd`, so that a single character is found by the keys that
 * begin with it. Folded text has neither unit 0 nor line feeds, so concepts have the numbers below 2¹⁶.
 */
export const fieldEnd = 0x0a;

/** Below it are the keys of concepts. */
export const firstGram = 0x10000;

/** The key of a concept by its place in the list of names. */
export function conceptKey(place: number): number {
  return place + 1;
}

export function gramKey(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

/** Keys from `low` to `high`, both included. */
export interface KeyRange {
  readonly low: number;
  readonly high: number;
}

export const allConcepts: KeyRange = { low: 1, high: firstGram - 1 };

/** The keys that a document must have to contain a folded word. A word of one unit may have any of many. */
export function wordRanges(word: string): KeyRange[] {
  const first = word.charCodeAt(0);
  if (word.length === 1) return [{ low: gramKey(first, 0), high: gramKey(first, 0xffff) }];
  const keys = new Set<number>();
  for (let at = 1; at < word.length; at++) keys.add(gramKey(word.charCodeAt(at - 1), word.charCodeAt(at)));
  return [...keys].map((key) => ({ low: key, high: key }));
}

/** True where having a word's keys means containing the word. */
export function isExact(word: string): boolean {
  return word.length <= 2;
}
