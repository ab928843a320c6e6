import type { FoldedTarget } from './folded-target.ts';
import { mostFrequent, pairKey, type TextTables } from './text-tables.ts';

/** A stretch of the text that shares characters with an excerpt. */
export interface LikelyPlace {
  /** Where the quote would begin, give or take `half`; folded. */
  readonly at: number;
  readonly half: number;
  /** Pairs of characters that stand there as they stand in the excerpt and its context. */
  readonly votes: number;
  /** No alignment there scores more: every run of characters that agree has one pair less, and costs one to begin. */
  readonly mostScore: number;
}

const placeWidth = 16;
/** A place may have grown or shrunk by so many characters, and by an eighth of the quote, and is still found. */
const slack = 10;
const mostSlack = 96;
/** So few pairs in common say nothing. */
const fewest = 3;
/** Places with a smaller share of the likeliest one's pairs are passed over. */
const leastShare = 0.07;
const mostPlaces = 12;

/**
 * Where the excerpt may stand, likeliest first: every pair of its characters votes for the beginnings that would
 * put it where the text has it. Costs a few steps for each pair, whatever the length of the text. Thorough is to
 * leave out neither the unlikely nor what stands close to a likelier one.
 */
export function voteForPlaces(
  { prefix, quote, whole }: Pick<FoldedTarget, 'prefix' | 'quote' | 'whole'>,
  tables: TextTables,
  isThorough: boolean,
): readonly LikelyPlace[] {
  const { heads, places, folded } = tables;
  const shift = whole.length;
  const votes = new Uint16Array((folded.length + 2 * shift) / placeWidth + 2);
  for (let at = 0; at < whole.length - 1; at++) {
    const key = pairKey(whole, at);
    const from = heads[key] as number;
    const to = heads[key + 1] as number;
    if (to - from > mostFrequent) continue;
    const base = shift - at + prefix.length;
    for (let index = from; index < to; index++) {
      const bucket = ((places[index] as number) + base) >>> 4;
      votes[bucket] = (votes[bucket] as number) + 1;
    }
  }
  const half = placeWidth / 2 + slack + Math.min(mostSlack, quote.length >> 3);
  const reach = Math.ceil(half / placeWidth);
  const likely: LikelyPlace[] = [];
  for (let bucket = 0; bucket < votes.length; bucket++) {
    const count = votes[bucket] as number;
    if (count < fewest) continue;
    let around = 0;
    for (let near = bucket - reach; near <= bucket + reach; near++) around += votes[near] ?? 0;
    const at = bucket * placeWidth + placeWidth / 2 - shift;
    likely.push({ at, half, votes: count, mostScore: around + 1 });
  }
  likely.sort((a, b) => b.votes - a.votes);
  const enough = (likely[0]?.votes ?? 0) * leastShare;
  const chosen: LikelyPlace[] = [];
  for (const place of likely) {
    if (chosen.length === (isThorough ? 3 * mostPlaces : mostPlaces) || (place.votes < enough && !isThorough))
      break;
    if (isThorough || chosen.every(({ at }) => Math.abs(at - place.at) > half)) chosen.push(place);
  }
  return chosen;
}
