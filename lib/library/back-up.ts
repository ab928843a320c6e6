import type { BackupRecord } from '../backup/backup.ts';
import type { ExcerptMark } from '../excerpt/excerpt.ts';
import type { OwnTerms } from '../glossary/own-term.ts';
import { failure, type Result, success } from '../outcome/result.ts';
import type { ReadingLook } from '../settings/reading-look.ts';
import type { Settings } from '../settings/settings.ts';
import type { TermNotes } from '../settings/term-notes.ts';
import { schemaVersions } from '../store/schema.ts';
import { storeFailure } from '../store/store-failure.ts';
import type { BackupStep, LibraryBackup } from './library-backup.ts';
import { type PackedBackup, packBackup } from './pack-backup.ts';
import { unpackBackup } from './unpack-backup.ts';

/** Version of the database that this extension works with. */
export const currentSchema = Math.max(...schemaVersions.map(({ version }) => version));

/** What a backup has beside the library. */
export interface StoredBesides {
  readonly terms: TermNotes;
  /** The reader's own terms, and what they have said of others. */
  readonly own: OwnTerms;
  readonly settings: Settings;
  /** How articles are set, and the mark used last. */
  readonly readingLook: ReadingLook;
  readonly lastMark: ExcerptMark;
}

interface BackUpOptions {
  /** Told of articles and excerpts written, then of how much of the file has been checked, from 0 to 1. */
  readonly onProgress: (progress: { readonly written: number; readonly checked: number }) => void;
  readonly signal: AbortSignal;
}

/**
 * Makes a backup of everything and reads it again from its first byte to its last: only what would be restored is
 * given. Fails with `backupCancelled`, `backupUnchecked`, `libraryUnavailable` or `diskFull`.
 */
export async function backUp(
  backup: LibraryBackup,
  besides: StoredBesides,
  { onProgress, signal }: BackUpOptions,
): Promise<Result<PackedBackup>> {
  let written = 0;
  const packed = await pack(backup, besides, signal, (done) => {
    written = done;
    onProgress({ written, checked: 0 });
  });
  if (!packed.ok) return packed;
  const read = await unpackBackup(packed.value.file, {
    schema: currentSchema,
    onRecords: async () => success(null),
    onProgress: (checked) => onProgress({ written, checked }),
    signal,
  });
  if (signal.aborted) return failure('backupCancelled');
  return read.ok && read.value.digest === packed.value.end.digest ? packed : failure('backupUnchecked');
}

async function pack(
  backup: LibraryBackup,
  besides: StoredBesides,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Result<PackedBackup>> {
  try {
    return success(
      await packBackup(allSteps(backup, besides), { schema: currentSchema, onProgress, signal }),
    );
  } catch (error) {
    return signal.aborted ? failure('backupCancelled') : storeFailure(error);
  }
}

async function* allSteps(
  backup: LibraryBackup,
  { terms, own, settings, readingLook, lastMark }: StoredBesides,
): AsyncGenerator<BackupStep> {
  yield* backup.records();
  const records: BackupRecord[] = [
    { kind: 'terms', value: { ...terms, own } },
    { kind: 'settings', value: { ...settings, readingLook, lastMark } },
  ];
  yield { records, leftOut: 0 };
}
