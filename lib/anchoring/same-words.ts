import type { LikelyPlace } from './vote-for-places.ts';

const mostSame = 16;
/** A longer quote beside itself isn't hidden by its own place. */
const longestHidden = 32;
/** Slack for the context of a place where the very words stand. */
const slack = 3;

/**
 * Where the very words of a short quote stand, which its own place may hide. So many of them that one would be missed
 * have no weight without their context.
 */
export function sameWords(quote: string, text: string): Omit<LikelyPlace, 'votes'>[] {
  const found: Omit<LikelyPlace, 'votes'>[] = [];
  if (quote === '' || quote.length > longestHidden) return found;
  for (let at = text.indexOf(quote); at >= 0 && found.length < mostSame; at = text.indexOf(quote, at + 1)) {
    found.push({ at, half: slack, mostScore: Number.POSITIVE_INFINITY });
  }
  return found;
}
