const digitBits = 11;
const digits = 1 << digitBits;
const keyBits = 32;

/** Keys with a value each. */
export interface Pairs {
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}

/**
 * Sorts the first `count` pairs by their keys; equal keys stay in order. A radix sort: a comparison sort of the
 * hundreds of thousands of pairs of some hundred articles takes many times as long. The pairs given are written over.
 */
export function sortPairs(pairs: Pairs, count: number): Pairs {
  let from = pairs;
  let to: Pairs = { keys: new Uint32Array(count), values: new Uint32Array(count) };
  for (let shift = 0; shift < keyBits; shift += digitBits) {
    scatter(from, to, count, shift);
    [from, to] = [to, from];
  }
  return from;
}

/** Puts pairs in order of one digit of their keys. */
function scatter(from: Pairs, to: Pairs, count: number, shift: number): void {
  const places = new Uint32Array(digits + 1);
  for (let at = 0; at < count; at++) {
    const digit = ((from.keys[at] as number) >>> shift) & (digits - 1);
    places[digit + 1] = (places[digit + 1] as number) + 1;
  }
  for (let digit = 0; digit < digits; digit++) {
    places[digit + 1] = (places[digit + 1] as number) + (places[digit] as number);
  }
  for (let at = 0; at < count; at++) {
    const key = from.keys[at] as number;
    const digit = (key >>> shift) & (digits - 1);
    const place = places[digit] as number;
    places[digit] = place + 1;
    to.keys[place] = key;
    to.values[place] = from.values[at] as number;
  }
}
