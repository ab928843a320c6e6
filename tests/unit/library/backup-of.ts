import { expect } from 'vitest';
import { backUp, type StoredBesides } from '../../../lib/library/back-up.ts';
import type { Library } from '../../../lib/library/library.ts';
import { planRestore, type RestoreOutcome, restoreBackup } from '../../../lib/library/restore-backup.ts';
import type { Result } from '../../../lib/outcome/result.ts';
import { nothingBesides } from './nothing-besides.ts';
import { hour, morning } from './visits.ts';

const signal = new AbortController().signal;

/** When backups are restored in tests. */
export const restoredAt = morning + 1_000 * hour;

/** A backup of a library. */
export async function backupOf(library: Library, besides: Partial<StoredBesides> = {}): Promise<Blob> {
  const packed = await backUp(
    library.backup,
    { ...nothingBesides, ...besides },
    { onProgress: () => {}, signal },
  );
  if (!packed.ok) throw new Error(packed.failure.key);
  expect(packed.value.leftOut).toBe(0);
  return packed.value.file;
}

const options = (revive = false) => ({ at: restoredAt, revive, onProgress: () => {}, signal });

export function planOf(library: Library, file: Blob): Promise<Result<RestoreOutcome>> {
  return planRestore(library.backup, file, options());
}

export function restoreInto(library: Library, file: Blob, revive = false): Promise<Result<RestoreOutcome>> {
  return restoreBackup(library.backup, file, options(revive));
}

/** The lines of a backup, unpacked, each without its line feed. */
export async function linesOf(file: Blob): Promise<string[]> {
  const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  return text.split('\n').slice(0, -1);
}
