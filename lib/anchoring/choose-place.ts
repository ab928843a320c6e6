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
  mostErrors: 0.35,
} as const;

/** Characters of context that show where the words used to stand. */
const contextShown = 12;

/** The one place that can only be the excerpt's, or why there is none. `places` come best first. */
export function choosePlace(
  places: readonly WeighedPlace[],
  target: FoldedTarget,
  rival: number = target.quote.length,
): WeighedPlace | OrphanReason {
  const [best, second] = places;
  if (best === undefined) return 'gone';
  const isWhole = best.score === target.whole.length;
  const mostErrors = Math.max(
    target.quote.length > 1 ? 1 : 0,
    Math.floor(thresholds.mostErrors * target.quote.length),
  );
  if (best.errors > mostErrors) return best.before + best.after >= contextShown ? 'cut' : 'gone';
  if (best.score < thresholds.leastEvidence) return best.errors > 0 ? 'changed' : 'ambiguous';
  const others = Math.max(rival, second?.evidence ?? 0);
  const lead = isWhole ? 1 : thresholds.leastLead;
  return best.evidence - others >= lead ? best : 'ambiguous';
}
