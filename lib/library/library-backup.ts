import type { BackupRecord } from '../backup/backup.ts';
import type { Result } from '../outcome/result.ts';
import type { Instant } from '../store/records.ts';
import type { PackCopy } from './pack-copies.ts';

/** Some records on their way into a backup. */
export interface BackupStep {
  readonly records: readonly BackupRecord[];
  /** Articles and excerpts that are damaged here, and would be refused when they are restored. */
  readonly leftOut: number;
}

/** How a backup is merged into the library. */
export interface MergeOptions {
  /** When what gives way goes into the bin. */
  readonly at: Instant;
  /** Brings back excerpts too that were deleted for good after the backup was made. */
  readonly revive: boolean;
}

/** What becomes of the records of one kind. */
export interface MergedKind {
  readonly added: number;
  readonly updated: number;
  readonly same: number;
}

/** What merging some records does, or has done. */
export interface MergeCounts {
  readonly articles: MergedKind;
  readonly excerpts: MergedKind;
  readonly packs: MergedKind;
  /** Cards of the study list. */
  readonly study: MergedKind;
  /** Excerpts that were changed here and there in different ways: what gives way is in the bin. */
  readonly conflicts: number;
  /** Excerpts that stay deleted, because they were deleted for good here. */
  readonly deleted: number;
  /** Excerpts that go into the bin, because they were deleted for good there. */
  readonly binned: number;
}

/** The library as backups see it. */
export interface LibraryBackup {
  /** How many articles and excerpts there are. */
  size(): Promise<number>;
  /** Everything in the order of backups, read in steps: what changes meanwhile is in it as it then is. */
  records(): AsyncIterable<BackupStep>;
  /** What merging these records would do. Changes nothing. */
  plan(records: readonly BackupRecord[], options: MergeOptions): Promise<MergeCounts>;
  /**
   * Merges records of a backup in one transaction: nothing is lost, and doing it again changes nothing. Fails with
   * `diskFull` or `libraryUnavailable`. Terms and settings are left to their owners.
   */
  merge(records: readonly BackupRecord[], options: MergeOptions): Promise<Result<MergeCounts>>;
  /** What merging these packs would do. Changes nothing. */
  planPacks(copies: readonly PackCopy[]): Promise<MergeCounts>;
  /** Merges packs of a backup, each as a whole: that which was changed last stays. Fails as `merge` does. */
  mergePacks(copies: readonly PackCopy[]): Promise<Result<MergeCounts>>;
  /** Leaves the search index quick after many were merged. */
  tidy(): Promise<void>;
}
