import { changeExcerpt } from '../excerpt/change-excerpt.ts';
import type { Excerpt, ExcerptFields, ExcerptTombstone } from '../excerpt/excerpt.ts';
import { mergeExcerpt, mergeTombstone, outlives } from '../excerpt/merge-excerpt.ts';
import { spellValue } from '../excerpt/spell-value.ts';

/** What is known here of an excerpt that arrives. */
export interface KeptExcerpt {
  readonly excerpt: Excerpt | null;
  readonly tombstone: ExcerptTombstone | null;
}

/** What becomes of an excerpt when a copy of it arrives. `deleted`: it was deleted for good here and stays so. */
export interface ExcerptMerge {
  readonly outcome: 'new' | 'updated' | 'same' | 'deleted';
  /** To be written; null: nothing. */
  readonly put: Excerpt | null;
}

/**
 * Merges a copy of an excerpt into what is kept: field by field, the last change wins. `revive`: also brings back what
 * was deleted for good here after the copy's last change.
 */
export function mergeArriving(
  { excerpt, tombstone }: KeptExcerpt,
  arriving: Excerpt,
  revive: boolean,
): ExcerptMerge {
  if (excerpt === null) {
    if (tombstone && !revive && !outlives(arriving, tombstone)) return { outcome: 'deleted', put: null };
    return { outcome: 'new', put: arriving };
  }
  const merged = mergeExcerpt(excerpt, arriving);
  if (spellValue(merged) === spellValue(excerpt)) return { outcome: 'same', put: null };
  return { outcome: 'updated', put: merged };
}

/** What both copies may have changed, each in its own way; where the bin is concerned nothing can be lost. */
const contentNames = ['mark', 'note', 'tags', 'target'] as const satisfies (keyof ExcerptFields)[];

/**
 * Where two copies of an excerpt have both changed a field since it was saved, and differently: an excerpt with what
 * loses, for the bin, where it can be taken out again. Null where there is no such field. Its id follows from what
 * it holds, so that the same conflict makes it once.
 */
export function losingCopy(ours: Excerpt, theirs: Excerpt, at: number): Excerpt | null {
  const torn = contentNames.filter(
    (name) =>
      spellValue(ours[name]) !== spellValue(theirs[name]) &&
      ours.modified[name] > ours.createdAt &&
      theirs.modified[name] > theirs.createdAt,
  );
  if (torn.length === 0) return null;
  const merged = mergeExcerpt(ours, theirs);
  const loserOf = (name: keyof ExcerptFields): Excerpt =>
    spellValue(merged[name]) === spellValue(ours[name]) ? theirs : ours;
  const lost = Object.fromEntries(torn.map((name) => [name, loserOf(name)[name]]));
  const time = Math.max(...torn.map((name) => loserOf(name).modified[name]));
  return {
    ...merged,
    ...lost,
    id: `${merged.id.slice(0, longestStem)}-${time.toString(36)}`,
    deletedAt: at,
    modified: { ...merged.modified, deletedAt: at },
  };
}

/** Room for the time behind it: ids have 64 characters. */
const longestStem = 48;

/** What becomes of a tombstone that arrives. `binned`: ours, unchanged since, goes into the bin and no further. */
export interface TombstoneMerge {
  readonly outcome: 'binned' | 'same';
  readonly put: Excerpt | null;
  readonly tombstone: ExcerptTombstone | null;
}

/** What was deleted for good elsewhere goes into the bin here: a file takes nothing away for good. */
export function mergeDeletion(
  { excerpt, tombstone }: KeptExcerpt,
  arriving: ExcerptTombstone,
  at: number,
): TombstoneMerge {
  if (excerpt !== null) {
    const goes = excerpt.deletedAt === null && !outlives(excerpt, arriving);
    const put = goes ? changeExcerpt(excerpt, { deletedAt: at }, Math.max(at, arriving.deletedAt + 1)) : null;
    return { outcome: goes ? 'binned' : 'same', put, tombstone: null };
  }
  const merged = tombstone ? mergeTombstone(tombstone, arriving) : arriving;
  return { outcome: 'same', put: null, tombstone: merged === tombstone ? null : merged };
}
