import type { Instant } from '../store/records.ts';

/** Beijing is eight hours ahead, all year. */
const chinaOffset = 8 * 3_600_000;

/** The day in Beijing at a moment: `2026-08-12`. */
export function dayOf(instant: Instant): string {
  return new Date(instant + chinaOffset).toISOString().slice(0, 10);
}
