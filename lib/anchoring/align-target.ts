import type { FoldedTarget } from './folded-target.ts';

/** An excerpt laid beside a stretch of a folded text. */
export interface Alignment {
  /** The quote's ends in that text. */
  readonly start: number;
  readonly end: number;
  /** Characters that agree, less those that don't: of the quote, and of the context as far as it agrees. */
  readonly score: number;
  /** The parts of `score` from the context, and of these what comes from other paragraphs. */
  readonly before: number;
  readonly after: number;
  readonly farBefore: number;
  readonly farAfter: number;
}

/** Scores of a band around a diagonal: a row for each character of the excerpt, a column for each shift. */
interface Band {
  readonly scores: Int16Array;
  /** Columns, and one more that nothing ever reaches. */
  readonly stride: number;
  /** Place in the text of the first column in row 0. */
  readonly origin: number;
}

const never = -30_000;

/**
 * Lays an excerpt along the text near `at`, where its quote should begin, give or take `half` (dynamic programming
 * in a band). The
 * whole quote is laid; of its context only what gains, since it may be another beyond a paragraph's end. What took
 * the place of the quote's first or last character belongs to it, what was put in beside it doesn't. Null where
 * more differs than agrees.
 */
export function alignTarget(target: FoldedTarget, text: string, at: number, half: number): Alignment | null {
  const { whole, prefix, quote } = target;
  const stride = 2 * half + 2;
  const scores = new Int16Array((whole.length + 1) * stride).fill(never);
  const band = { scores, stride, origin: at - prefix.length - half };
  for (let row = 0; row <= whole.length; row++) fillRow(band, row, target, text);
  const end = bestEnd(scores, (prefix.length + quote.length) * stride);
  return (scores[end] as number) > 0 ? trace(band, target, text, end) : null;
}

function fillRow({ scores, stride, origin }: Band, row: number, target: FoldedTarget, text: string): void {
  const first = row * stride;
  const least = row <= target.prefix.length ? 0 : never;
  const unit = row > 0 ? target.whole.charCodeAt(row - 1) : -1;
  const from = Math.max(0, -origin - row);
  const to = Math.min(stride - 1, text.length - origin - row + 1);
  for (let column = from; column < to; column++) {
    let score = least;
    if (row > 0) {
      const place = origin + row + column;
      const above = first - stride + column;
      const along = (scores[above] as number) + (text.charCodeAt(place - 1) === unit ? 1 : -1);
      const down = (scores[above + 1] as number) - 1;
      const across = column > 0 ? (scores[first + column - 1] as number) - 1 : never;
      score = Math.max(score, along, down, across);
    }
    scores[first + column] = score;
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
  { scores, stride, origin }: Band,
  target: FoldedTarget,
  text: string,
  last: number,
): Alignment {
  const startRow = target.prefix.length;
  const endRow = startRow + target.quote.length;
  const [farRow, otherFarRow] = [startRow - target.nearBefore, endRow + target.nearAfter];
  const total = scores[last] as number;
  let [row, column] = [Math.floor(last / stride), last % stride];
  const found = { start: -1, end: -1, before: 0, upToEnd: total, farBefore: 0, upToFar: total };
  for (;;) {
    const index = row * stride + column;
    const score = scores[index] as number;
    const place = origin + row + column;
    if (row === otherFarRow) found.upToFar = score;
    if (row === endRow) [found.end, found.upToEnd] = [place, score];
    if (row === startRow && found.start < 0) [found.start, found.before] = [place, score];
    if (row === farRow) found.farBefore = score;
    if (row <= farRow || (row <= startRow && score === 0)) break;
    const agrees = text.charCodeAt(place - 1) === target.whole.charCodeAt(row - 1);
    if (score === (scores[index - stride] as number) + (agrees ? 1 : -1)) row -= 1;
    else if (score === (scores[index - stride + 1] as number) - 1) [row, column] = [row - 1, column + 1];
    else column -= 1;
  }
  const { start, end, before, upToEnd, farBefore, upToFar } = found;
  const after = total - upToEnd;
  return {
    start,
    end: Math.max(start, end),
    score: total,
    before,
    after,
    farBefore,
    farAfter: total - upToFar,
  };
}
