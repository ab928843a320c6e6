import type { OwnTerms } from './own-term.ts';
import { parseOwnTerms } from './parse-own-terms.ts';

/**
 * Two copies of a reader's own share as one: of a term, or of what was said of one entry, the copy changed last counts,
 * ours where both were changed at once. Ours keep their places, what is new follows; the order of layers is ours.
 */
export function mergeOwnCopies(ours: OwnTerms, theirs: OwnTerms): OwnTerms {
  return parseOwnTerms({
    terms: merged(ours.terms, theirs.terms, ({ id }) => id),
    adjustments: merged(ours.adjustments, theirs.adjustments, ({ conceptId }) => conceptId),
    priority: ours.priority,
  });
}

function merged<T extends { readonly modifiedAt: number }>(
  ours: readonly T[],
  theirs: readonly T[],
  keyOf: (one: T) => string,
): T[] {
  const other = new Map(theirs.map((one) => [keyOf(one), one]));
  const known = new Set(ours.map(keyOf));
  const kept = ours.map((one) => {
    const copy = other.get(keyOf(one));
    return copy && copy.modifiedAt > one.modifiedAt ? copy : one;
  });
  return [...kept, ...theirs.filter((one) => !known.has(keyOf(one)))];
}
