import type { Span } from '../text/span.ts';

/** Words laid along a text. */
export interface Path {
  /** For every character of the words, and for their end, where it stands in the text. */
  readonly places: Int32Array;
  /** Which characters of the words stand there: 1 or 0. */
  readonly agrees: Uint8Array;
}

/** Where words should begin in a text, give or take `half`; nothing agrees inside `hidden`. */
interface Near {
  readonly at: number;
  readonly half: number;
  readonly hidden?: Span;
}

const never = -30_000;
const nowhere = { start: -1, end: -1 };

/**
 * Lays words along a text, given by its units, as well as can be, all of them (dynamic programming in a band). What
 * the text has before and after them costs nothing; beyond its ends nothing agrees.
 */
export function layAlong(words: string, units: Uint16Array, { at, half, hidden = nowhere }: Near): Path {
  const stride = 2 * half + 2;
  const origin = at - half;
  const scores = new Int16Array((words.length + 1) * stride).fill(never);
  scores.fill(0, 0, stride - 1);
  for (let row = 1; row <= words.length; row++) {
    const unit = words.charCodeAt(row - 1);
    const first = row * stride;
    const shift = origin + row - 1;
    let left = never;
    let along = scores[first - stride] as number;
    for (let column = 0; column < stride - 1; column++) {
      const place = shift + column;
      const agrees = units[place] === unit && (place < hidden.start || place >= hidden.end);
      const above = scores[first - stride + column + 1] as number;
      left = Math.max(agrees ? along + 1 : along - 1, above - 1, left - 1);
      scores[first + column] = left;
      along = above;
    }
  }
  const isSame = (row: number, place: number): boolean =>
    units[place] === words.charCodeAt(row) && (place < hidden.start || place >= hidden.end);
  return trace(words.length, { scores, stride, origin }, units.length, isSame);
}

/** Characters that agree in a range of the words, less those that don't and what stands between them. */
export function agreement({ places, agrees }: Path, from: number, to: number): number {
  let same = 0;
  for (let at = from; at < to; at++) same += agrees[at] as number;
  return 2 * same - Math.max(to - from, (places[to] as number) - (places[from] as number));
}

function trace(
  length: number,
  { scores, stride, origin }: { scores: Int16Array; stride: number; origin: number },
  end: number,
  isSame: (row: number, place: number) => boolean,
): Path {
  const places = new Int32Array(length + 1);
  const agrees = new Uint8Array(length);
  const last = length * stride;
  let column = 0;
  for (let other = 1; other < stride - 1; other++) {
    if ((scores[last + other] as number) > (scores[last + column] as number)) column = other;
  }
  const place = (row: number): number => Math.min(end, Math.max(0, origin + row + column));
  let row = length;
  places[row] = place(row);
  while (row > 0) {
    const index = row * stride + column;
    const score = scores[index] as number;
    const same = isSame(row - 1, origin + row + column - 1);
    if (score === (scores[index - stride] as number) + (same ? 1 : -1)) {
      row -= 1;
      agrees[row] = same ? 1 : 0;
      places[row] = place(row);
    } else if (score === (scores[index - stride + 1] as number) - 1) {
      row -= 1;
      column += 1;
      places[row] = place(row);
    } else column -= 1;
  }
  return { places, agrees };
}
