import type { BackupEnd, BackupRecord } from '../backup/backup.ts';
import { type ExcerptMark, excerptMarks } from '../excerpt/excerpt.ts';
import { isRecord } from '../glossary/json-shape.ts';
import { noOwnTerms, type OwnTerms } from '../glossary/own-term.ts';
import { parseOwnTerms } from '../glossary/parse-own-terms.ts';
import { failure, type Result, success } from '../outcome/result.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import { parseReadingLook, type ReadingLook } from '../settings/reading-look.ts';
import type { Settings } from '../settings/settings.ts';
import { parseTermNotes, type TermNotes } from '../settings/term-notes.ts';
import { storeFailure } from '../store/store-failure.ts';
import { currentSchema } from './back-up.ts';
import type { LibraryBackup, MergeCounts, MergeOptions } from './library-backup.ts';
import { addCounts, nothingMerged } from './merge-counts.ts';
import { createPackGatherer, type PackCopy } from './pack-copies.ts';
import { unpackBackup } from './unpack-backup.ts';

/** What a backup would do to the library, or has done. */
export interface RestoreOutcome {
  readonly counts: MergeCounts;
  /** What is in the backup. */
  readonly end: BackupEnd;
  /** The reader's notes on expressions and the settings as they are in it; null: none. */
  readonly terms: TermNotes | null;
  /** The reader's own terms in it, and what they have said of others. */
  readonly own: OwnTerms;
  readonly settings: Settings | null;
  /** Null where the backup was made before it had them. */
  readonly readingLook: ReadingLook | null;
  readonly lastMark: ExcerptMark | null;
}

interface RestoreOptions extends MergeOptions {
  /** Told how much of the file has been worked through, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Reads a backup whole and says what restoring it would do. Changes nothing. Fails as `unpackBackup` does. */
export function planRestore(
  backup: LibraryBackup,
  file: Blob,
  options: RestoreOptions,
): Promise<Result<RestoreOutcome>> {
  return passThrough(file, options, async (records, packs) => {
    try {
      const planned = await backup.plan(records, options);
      return success(packs.length > 0 ? addCounts(planned, await backup.planPacks(packs)) : planned);
    } catch (error) {
      return storeFailure(error);
    }
  });
}

/**
 * Merges a backup into the library, some hundred records in a transaction. What was merged before a failure stays,
 * and the same backup goes on from there: whoever restores must have seen the plan, which checks the whole file.
 */
export async function restoreBackup(
  backup: LibraryBackup,
  file: Blob,
  options: RestoreOptions,
): Promise<Result<RestoreOutcome>> {
  const restored = await passThrough(file, options, async (records, packs) => {
    const merged = await backup.merge(records, options);
    if (!merged.ok || packs.length === 0) return merged;
    const withPacks = await backup.mergePacks(packs);
    return withPacks.ok ? success(addCounts(merged.value, withPacks.value)) : withPacks;
  });
  await backup.tidy();
  return restored;
}

async function passThrough(
  file: Blob,
  { onProgress, signal }: RestoreOptions,
  /** Gets some records, and the packs that they complete. */
  merge: (records: readonly BackupRecord[], packs: readonly PackCopy[]) => Promise<Result<MergeCounts>>,
): Promise<Result<RestoreOutcome>> {
  const gatherer = createPackGatherer();
  let counts = nothingMerged;
  let terms: TermNotes | null = null;
  let own = noOwnTerms;
  let settings: Settings | null = null;
  let readingLook: ReadingLook | null = null;
  let lastMark: ExcerptMark | null = null;
  const read = await unpackBackup(file, {
    schema: currentSchema,
    onProgress,
    signal,
    onRecords: async (records) => {
      for (const { kind, value } of records) {
        if (kind === 'terms') {
          terms = parseTermNotes(value);
          own = parseOwnTerms(value.own);
        }
        if (kind === 'settings') {
          settings = parseSettings(value);
          if (isRecord(value.readingLook)) readingLook = parseReadingLook(value.readingLook);
          lastMark = excerptMarks.find((mark) => mark === value.lastMark) ?? null;
        }
      }
      const packs = gatherer.take(records);
      if (packs === null) return failure('backupDamaged');
      const merged = await merge(records, packs);
      if (merged.ok) counts = addCounts(counts, merged.value);
      return merged;
    },
  });
  if (read.ok && gatherer.isOpen()) return failure('backupDamaged');
  return read.ok ? success({ counts, end: read.value, terms, own, settings, readingLook, lastMark }) : read;
}
