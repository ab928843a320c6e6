import type { Instant } from '../../lib/store/records.ts';

/** Days an article stays in the bin (`Library.remove`). */
const binDays = 30;
const day = 86_400_000;

/** Days until an article in the bin is gone for good, begun ones counted: 30 just after it was put there. */
export function daysLeft(deletedAt: Instant, now: Instant): number {
  return Math.min(binDays, Math.max(0, Math.ceil(binDays - (now - deletedAt) / day)));
}
