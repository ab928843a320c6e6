import { backUp } from '../../lib/library/back-up.ts';
import { backupName } from '../../lib/library/backup-name.ts';
import type { Library } from '../../lib/library/library.ts';
import { automaticDue, storedBackupState } from '../../lib/settings/backup-state.ts';
import { changeStored, readStored } from '../../lib/settings/stored-value.ts';
import { writeDownload } from './own-downloads.ts';
import { readBesides } from './read-besides.ts';

/** Folder among the downloads. */
const folder = 'dongcheng-gloss';

/**
 * Writes a backup into the Downloads folder where the reader wants that and a week has passed. Only from a page: a
 * worker has no address for a file. Pages that are opened at once write one.
 */
export async function automaticBackup(library: Library, now: () => number, end: AbortSignal): Promise<void> {
  const isDue = async () => automaticDue(await readStored(storedBackupState), now());
  if (!library.durable || !(await isDue())) return;
  await navigator.locks.request('dongcheng-gloss.backup', { ifAvailable: true }, async (lock) => {
    if (!lock || !(await isDue()) || (await library.backup.size()) === 0) return;
    const packed = await backUp(library.backup, await readBesides(), { signal: end, onProgress: () => {} });
    if (end.aborted) return;
    const at = now();
    const saved = packed.ok ? await writeDownload(`${folder}/${backupName(at)}`, packed.value.file) : packed;
    await changeStored(storedBackupState, () =>
      saved.ok ? { lastBackupAt: at, problem: null } : { problem: saved.failure.key },
    );
  });
}
