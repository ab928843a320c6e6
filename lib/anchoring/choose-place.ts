import search from 'approx-string-match';
import type { OrphanReason } from './anchoring.ts';
import type { FoldedTarget } from './folded-target.ts';
import type { WeighedPlace } from './weigh-places.ts';

/** How an excerpt's place is told from all others. Chosen from data: see ARCHITECTURE.md. */
export const thresholds = {
  /** Characters that must agree in all. */
  leastEvidence: 12,
  /** Characters by which a place must be better than any other, there or then. */
  leastLead: 6,
  /** Edits in the quote, as a share of its length. */
  mostErrors: 0.25,
} as const;

/** Of a shorter quote nothing may have changed: it would be half another's. */
const shortestChanged = 3;

/** Characters of context that show where the words used to stand. */
const contextShown = 10;

/**
 * The one place that can only be the excerpt's, or why there is none. `places` are the likeliest and the next in the
 * folded text, `rival` is what the excerpt's own text said of the next; unknown, the words may have stood twice.
 */
export function choosePlace(
  [best, second]: readonly WeighedPlace[],
  target: FoldedTarget,
  text: string,
  rival: number = target.quote.length,
): WeighedPlace | OrphanReason {
  const { quote, whole } = target;
  if (best === undefined || !isLike(text.slice(best.start, best.end), quote))
    return contextStands(target, text) ? 'cut' : 'gone';
  // Other paragraphs vouch for the place of the very words, never for words that have changed.
  const agreed = best.words === quote.length ? best.score : best.evidence;
  if (agreed < thresholds.leastEvidence) return contextStands(target, text) ? 'cut' : 'changed';
  const lead = best.score === whole.length ? 1 : thresholds.leastLead;
  return best.evidence - Math.max(rival, second?.evidence ?? 0) >= lead ? best : 'ambiguous';
}

/** Whether few enough edits make one of the other. */
export function isLike(found: string, quote: string): boolean {
  if (found === quote) return true;
  const most =
    quote.length >= shortestChanged ? Math.max(1, Math.floor(thresholds.mostErrors * quote.length)) : 0;
  return Math.abs(found.length - quote.length) <= most && search(found, quote, most).length > 0;
}

/** Whether what stood just before or just after the quote is still there. */
function contextStands({ prefix, suffix }: FoldedTarget, text: string): boolean {
  const before = prefix.slice(-contextShown);
  const after = suffix.slice(0, contextShown);
  return [before, after].some((part) => part.length === contextShown && text.includes(part));
}
