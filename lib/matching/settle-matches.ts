import type { Match } from './match.ts';

/**
 * Decides matches that count only where the whole article has one of the words they need. A match whose words are
 * missing gives way to the terms inside it that stand by themselves. Gives matches in order, none over another.
 */
export function settleMatches(matches: readonly Match[], hasWord: (word: string) => boolean): Match[] {
  return matches.flatMap((match) => {
    const nested = match.nested ? settleMatches(match.nested, hasWord) : [];
    if (match.needs && !match.needs.some(hasWord)) return nested;
    // What stays as it is stays the same object: what is open over a match is known by it.
    if (!match.nested || isSame(nested, match.nested)) return [match];
    const { nested: _, ...bare } = match;
    return [nested.length > 0 ? { ...bare, nested } : bare];
  });
}

function isSame(some: readonly Match[], others: readonly Match[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
