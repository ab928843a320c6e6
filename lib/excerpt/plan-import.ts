import type { Excerpt, ExcerptTombstone } from './excerpt.ts';
import { mergeExcerpt, outlives } from './merge-excerpt.ts';
import { spellValue } from './spell-value.ts';

/** What would become of excerpts that are brought in, before anything is changed. */
export interface ImportPlan {
  readonly fresh: readonly Excerpt[];
  /** Those that are here with other contents, as they would be merged. */
  readonly changed: readonly Excerpt[];
  /** The same as they are now. */
  readonly before: readonly Excerpt[];
  /** Those that would change nothing. */
  readonly same: readonly Excerpt[];
  /** Those that were deleted here for good after their last change. */
  readonly deleted: readonly Excerpt[];
}

/** Holds excerpts, each with an id of its own, against those of the same ids that are here or were. */
export function planImport(
  incoming: readonly Excerpt[],
  here: readonly Excerpt[],
  tombstones: readonly ExcerptTombstone[],
): ImportPlan {
  const ours = new Map(here.map((excerpt) => [excerpt.id, excerpt]));
  const graves = new Map(tombstones.map((tombstone) => [tombstone.id, tombstone]));
  const plan = {
    fresh: [] as Excerpt[],
    changed: [] as Excerpt[],
    before: [] as Excerpt[],
    same: [] as Excerpt[],
    deleted: [] as Excerpt[],
  };
  for (const excerpt of incoming) {
    const own = ours.get(excerpt.id);
    const grave = graves.get(excerpt.id);
    if (own) {
      const merged = mergeExcerpt(own, excerpt);
      if (spellValue(merged) === spellValue(own)) plan.same.push(own);
      else {
        plan.changed.push(merged);
        plan.before.push(own);
      }
    } else if (grave && !outlives(excerpt, grave)) plan.deleted.push(excerpt);
    else plan.fresh.push(excerpt);
  }
  return plan;
}
