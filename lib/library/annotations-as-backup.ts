import { largestImport, type RefusedAnnotation, readWebAnnotations } from '../export/read-web-annotations.ts';
import { failure, type Result, success } from '../outcome/result.ts';
import type { Instant } from '../store/records.ts';
import { currentSchema } from './back-up.ts';
import type { BackupStep } from './library-backup.ts';
import { packBackup } from './pack-backup.ts';

/** Annotations of a file as excerpts, in a backup of their own. */
export interface AnnotationBackup {
  readonly file: Blob;
  /** Those that can't become excerpts. */
  readonly refused: readonly RefusedAnnotation[];
}

/** True for the name of a file that may hold annotations: a backup of ours is never named so. */
export function isAnnotationFile(name: string): boolean {
  return /\.json(?:ld)?$/i.test(name);
}

/**
 * Reads W3C Web Annotations or an export of Hypothesis, so that they are looked through and merged as a backup is.
 * Fails as `readWebAnnotations` does, or with `backupUnreadable`.
 */
export async function annotationsAsBackup(
  file: Blob,
  now: Instant,
  signal: AbortSignal,
): Promise<Result<AnnotationBackup>> {
  if (file.size > largestImport) return failure('importTooLarge');
  const text = await file.text().catch(() => null);
  if (text === null) return failure('backupUnreadable');
  const read = readWebAnnotations(text, now);
  if (!read.ok) return read;
  const { excerpts, refused } = read.value;
  const sorted = [...excerpts].sort((one, other) => (one.id < other.id ? -1 : 1));
  async function* steps(): AsyncGenerator<BackupStep> {
    yield { records: sorted.map((value) => ({ kind: 'excerpt', value })), leftOut: 0 };
  }
  const packed = await packBackup(steps(), { schema: currentSchema, onProgress: () => {}, signal });
  return success({ file: packed.file, refused });
}
