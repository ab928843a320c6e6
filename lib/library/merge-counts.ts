import type { MergeCounts } from './library-backup.ts';

export const nothingMerged: MergeCounts = {
  articles: { added: 0, updated: 0, same: 0 },
  excerpts: { added: 0, updated: 0, same: 0 },
  packs: { added: 0, updated: 0, same: 0 },
  study: { added: 0, updated: 0, same: 0 },
  conflicts: 0,
  deleted: 0,
  binned: 0,
};

export function addCounts(one: MergeCounts, other: MergeCounts): MergeCounts {
  const sum = (kind: 'articles' | 'excerpts' | 'packs' | 'study') => ({
    added: one[kind].added + other[kind].added,
    updated: one[kind].updated + other[kind].updated,
    same: one[kind].same + other[kind].same,
  });
  return {
    articles: sum('articles'),
    excerpts: sum('excerpts'),
    packs: sum('packs'),
    study: sum('study'),
    conflicts: one.conflicts + other.conflicts,
    deleted: one.deleted + other.deleted,
    binned: one.binned + other.binned,
  };
}
