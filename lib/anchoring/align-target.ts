import type { Span } from '../text/span.ts';
import type { FoldedTarget } from './folded-target.ts';

/** An excerpt laid beside a stretch of a folded text. */
export interface Alignment {
  /** The quote's ends in that text. */
  readonly start: number;
  readonly end: number;
  /** Characters of the quote that agree, less those that don't. */
  readonly words: number;
  readonly before: ContextScore;
  readonly after: ContextScore;
}

/** Characters of a context that agree, less those that don't: of the quote's own paragraph, and of others. */
interface ContextScore {
  readonly near: number;
  readonly far: number;
}

/** A step along the context, outwards. */
interface Step {
  readonly gain: number;
  readonly isFar: boolean;
}

/** Where to lay an excerpt: its quote should begin `at`, give or take `half`; nothing of the quote agrees inside `without`. */
interface Near {
  readonly at: number;
  readonly half: number;
  readonly without: Span | null;
}

/** Scores of a band around a diagonal: a row for each character of the excerpt, a column for each shift. */
interface Band {
  readonly scores: Int16Array;
  /** Columns, and one more that nothing ever reaches. */
  readonly stride: number;
  /** Place in the text of the first column in row 0. */
  readonly origin: number;
  readonly without: Span | null;
}

const never = -30_000;
/** Context behind so many characters that don't agree is joined to something else. */
const widestBreak = 3;

/**
 * Lays an excerpt along the text near `at`, where its quote should begin, give or take `half` (dynamic programming
 * in a band). The
 * whole quote is laid; of its context only what gains, since it may be another beyond a paragraph's end. What took
 * the place of the quote's first or last character belongs to it, what was put in beside it doesn't. Null where
 * more differs than agrees.
 */
export function alignTarget(
  target: FoldedTarget,
  units: Uint16Array,
  { at, half, without }: Near,
): Alignment | null {
  const { whole, prefix, quote } = target;
  const stride = 2 * half + 2;
  const scores = new Int16Array((whole.length + 1) * stride).fill(never);
  const band = { scores, stride, origin: at - prefix.length - half, without };
  for (let row = 0; row <= whole.length; row++) fillRow(band, row, target, units);
  const end = bestEnd(scores, (prefix.length + quote.length) * stride);
  return (scores[end] as number) > 0 ? trace(band, target, units, end) : null;
}

function fillRow(
  { scores, stride, origin, without }: Band,
  row: number,
  target: FoldedTarget,
  units: Uint16Array,
): void {
  const first = row * stride;
  const from = Math.max(0, -origin - row);
  const to = Math.min(stride - 1, units.length - origin - row + 1);
  if (row === 0) {
    if (from < to) scores.fill(0, from, to);
    return;
  }
  const least = row <= target.prefix.length ? 0 : never;
  const isQuote = row > target.prefix.length && row <= target.prefix.length + target.quote.length;
  const hiddenFrom = isQuote ? (without?.start ?? -1) : -1;
  const hiddenTo = isQuote ? (without?.end ?? -1) : -1;
  const unit = target.whole.charCodeAt(row - 1);
  const shift = origin + row - 1;
  let left = never;
  let along = scores[first - stride + from] as number;
  for (let column = from; column < to; column++) {
    const place = shift + column;
    const above = scores[first - stride + column + 1] as number;
    const agrees = units[place] === unit && (place < hiddenFrom || place >= hiddenTo);
    const score = Math.max(least, agrees ? along + 1 : along - 1, above - 1, left - 1);
    scores[first + column] = score;
    left = score;
    along = above;
  }
}

/** Index of the best score from an index on; the first of several. */
function bestEnd(scores: Int16Array, from: number): number {
  let best = from;
  for (let index = from + 1; index < scores.length; index++) {
    if ((scores[index] as number) > (scores[best] as number)) best = index;
  }
  return best;
}

/** Goes back along the path that ends at an index of the band, and reads off where the quote begins and ends. */
function trace(
  { scores, stride, origin, without }: Band,
  target: FoldedTarget,
  units: Uint16Array,
  last: number,
): Alignment {
  const startRow = target.prefix.length;
  const endRow = startRow + target.quote.length;
  let [row, column] = [Math.floor(last / stride), last % stride];
  let [start, end, words] = [-1, -1, 0];
  const [before, after]: [Step[], Step[]] = [[], []];
  for (;;) {
    const index = row * stride + column;
    const score = scores[index] as number;
    const place = origin + row + column;
    if (row === endRow) [end, words] = [place, score];
    if (row === startRow && start < 0) [start, words] = [place, words - score];
    if (row === 0 || (row <= startRow && score === 0)) break;
    const fromRow = row;
    const isHidden =
      without !== null && row > startRow && row <= endRow && place > without.start && place <= without.end;
    const agrees = !isHidden && units[place - 1] === target.whole.charCodeAt(row - 1);
    if (score === (scores[index - stride] as number) + (agrees ? 1 : -1)) row -= 1;
    else if (score === (scores[index - stride + 1] as number) - 1) [row, column] = [row - 1, column + 1];
    else column -= 1;
    const gain = score - (scores[row * stride + column] as number);
    if (fromRow <= startRow) before.push({ gain, isFar: fromRow <= startRow - target.nearBefore });
    else if (row >= endRow) after.push({ gain, isFar: row >= endRow + target.nearAfter });
  }
  return { start, end: Math.max(start, end), words, before: sumOf(before), after: sumOf(after.reverse()) };
}

/** Adds up what agrees from the quote outwards, as far as it is joined to the quote. */
function sumOf(steps: readonly Step[]): ContextScore {
  let [near, far] = [0, 0];
  let best = { near: 0, far: 0 };
  for (const { gain, isFar } of steps) {
    if (isFar) far += gain;
    else near += gain;
    if (near + far >= best.near + best.far) best = { near, far };
    else if (near + far < best.near + best.far - widestBreak) break;
  }
  return best;
}
