import type { BackupCounts } from '../../lib/backup/backup.ts';
import type { RestoreOutcome } from '../../lib/library/restore-backup.ts';
import type { Failure } from '../../lib/outcome/result.ts';

/** Where the making of a backup stands. */
export type Making =
  | { readonly kind: 'idle' }
  /** Articles and excerpts written, of all there are. */
  | { readonly kind: 'writing'; readonly written: number; readonly total: number }
  /** How much of the file has been read again, from 0 to 1. */
  | { readonly kind: 'checking'; readonly share: number }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'done';
      readonly counts: BackupCounts;
      /** Damaged records that are not in it. */
      readonly leftOut: number;
      readonly name: string;
      readonly bytes: number;
    };

/** What a reader has chosen of a backup, beside its articles and excerpts. */
export interface RestoreChoice {
  /** Excerpts too that were deleted for good here. */
  readonly revive: boolean;
  /** The settings in place of those that hold now. */
  readonly settings: boolean;
}

/** A backup that was looked through: what restoring it would do. */
export interface PlannedRestore {
  readonly name: string;
  readonly outcome: RestoreOutcome;
  /** Notes on expressions that are not here yet. */
  readonly newTerms: number;
  readonly choice: RestoreChoice;
}

/** Where restoring stands. */
export type Restoring =
  | { readonly kind: 'idle' }
  /** How much of the file has been looked through, from 0 to 1. */
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'planned'; readonly plan: PlannedRestore }
  | { readonly kind: 'writing'; readonly share: number }
  /** `begun`: some of it may be in the library already. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly begun: boolean }
  | { readonly kind: 'done'; readonly outcome: RestoreOutcome };
