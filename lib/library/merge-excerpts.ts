import { losingCopy, mergeArriving, mergeDeletion } from '../backup/merge-arriving.ts';
import type { Excerpt, ExcerptTombstone } from '../excerpt/excerpt.ts';
import type { StoreChange, StoreView } from '../store/store.ts';
import { putExcerpts } from './change-excerpts.ts';
import type { MergeCounts, MergeOptions } from './library-backup.ts';
import { nothingMerged } from './merge-counts.ts';

/** Excerpts and tombstones of a backup. */
export interface ArrivingExcerpts {
  readonly excerpts: readonly Excerpt[];
  readonly tombstones: readonly ExcerptTombstone[];
}

/** What is to be written for them. */
export interface ExcerptPlan {
  readonly puts: readonly Excerpt[];
  readonly tombstones: readonly ExcerptTombstone[];
  readonly counts: Omit<MergeCounts, 'articles' | 'packs' | 'study'>;
}

/** What becomes of excerpts and tombstones that arrive. */
export async function planExcerpts(
  view: StoreView,
  arriving: ArrivingExcerpts,
  { at, revive }: MergeOptions,
): Promise<ExcerptPlan> {
  const ids = [...arriving.excerpts, ...arriving.tombstones].map(({ id }) => id);
  const [kept, known] = await Promise.all([view.excerpts(ids), view.tombstones()]);
  const excerpts = new Map(kept.map((excerpt) => [excerpt.id, excerpt]));
  const tombstones = new Map(known.map((tombstone) => [tombstone.id, tombstone]));
  const puts = new Map<string, Excerpt>();
  const deleted = new Map<string, ExcerptTombstone>();
  const counts = { added: 0, updated: 0, same: 0, deleted: 0, binned: 0 };
  const put = (excerpt: Excerpt | null): void => {
    if (excerpt === null) return;
    puts.set(excerpt.id, excerpt);
    excerpts.set(excerpt.id, excerpt);
    tombstones.delete(excerpt.id);
  };
  const knownOf = (id: string) => ({
    excerpt: excerpts.get(id) ?? null,
    tombstone: tombstones.get(id) ?? null,
  });

  const losers = await losersAmong(view, arriving.excerpts, excerpts, tombstones, at);
  for (const theirs of arriving.tombstones) {
    const merged = mergeDeletion(knownOf(theirs.id), theirs, at);
    if (merged.outcome === 'binned') counts.binned += 1;
    if (merged.tombstone) deleted.set(theirs.id, merged.tombstone);
    put(merged.put);
  }
  for (const theirs of arriving.excerpts) {
    const merged = mergeArriving(knownOf(theirs.id), theirs, revive);
    counts[merged.outcome === 'new' ? 'added' : merged.outcome] += 1;
    put(merged.put);
  }
  for (const loser of losers) put(loser);
  const { added, updated, same, ...others } = counts;
  return {
    puts: [...puts.values()],
    tombstones: [...deleted.values()],
    counts: { ...others, excerpts: { added, updated, same }, conflicts: losers.length },
  };
}

/** What gives way in conflicts. One that was kept before, or was thrown away since, is not made again. */
async function losersAmong(
  view: StoreView,
  arriving: readonly Excerpt[],
  kept: ReadonlyMap<string, Excerpt>,
  tombstones: ReadonlyMap<string, ExcerptTombstone>,
  at: number,
): Promise<readonly Excerpt[]> {
  const losers = arriving.flatMap((theirs) => {
    const ours = kept.get(theirs.id);
    return (ours && losingCopy(ours, theirs, at)) ?? [];
  });
  if (losers.length === 0) return [];
  const before = new Set((await view.excerpts(losers.map(({ id }) => id))).map(({ id }) => id));
  return losers.filter(({ id }) => !before.has(id) && !tombstones.has(id));
}

/** Merges excerpts and tombstones of a backup, and gives what became of them. */
export async function mergeExcerpts(
  change: StoreChange,
  arriving: ArrivingExcerpts,
  options: MergeOptions,
): Promise<ExcerptPlan['counts']> {
  if (arriving.excerpts.length + arriving.tombstones.length === 0) return nothingMerged;
  const { puts, tombstones, counts } = await planExcerpts(change, arriving, options);
  if (puts.length > 0) await putExcerpts(change, puts);
  if (tombstones.length > 0) await change.putTombstones(tombstones);
  return counts;
}
