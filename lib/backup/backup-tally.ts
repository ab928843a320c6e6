import { lastChange } from '../excerpt/change-excerpt.ts';
import type { BackupCounts, BackupRecord } from './backup.ts';
import { isPackPart } from './backup-pack.ts';

/** What is counted of records as they pass. */
export interface BackupTally {
  readonly counts: BackupCounts;
  /** The last change of anything that has passed, milliseconds since 1970-01-01 UTC. */
  readonly until: number;
}

export const emptyTally: BackupTally = {
  counts: { articles: 0, revisions: 0, excerpts: 0, tombstones: 0 },
  until: 0,
};

/** The tally with one more record. */
export function withRecord({ counts, until }: BackupTally, record: BackupRecord): BackupTally {
  switch (record.kind) {
    case 'article': {
      const { lastReadAt, binChangedAt, deletedAt, revisions } = record.value;
      return {
        counts: {
          ...counts,
          articles: counts.articles + 1,
          revisions: counts.revisions + revisions.length,
        },
        until: Math.max(until, lastReadAt, binChangedAt ?? 0, deletedAt ?? 0),
      };
    }
    case 'excerpt':
      return {
        counts: { ...counts, excerpts: counts.excerpts + 1 },
        until: Math.max(until, lastChange(record.value)),
      };
    case 'tombstone':
      return {
        counts: { ...counts, tombstones: counts.tombstones + 1 },
        until: Math.max(until, record.value.deletedAt),
      };
    case 'study':
      return { counts, until: Math.max(until, record.value.modifiedAt) };
    case 'pack':
      return isPackPart(record.value)
        ? { counts, until }
        : { counts, until: Math.max(until, record.value.modifiedAt) };
    default:
      return { counts, until };
  }
}
