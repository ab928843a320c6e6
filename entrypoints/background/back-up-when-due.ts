import type { Library } from '../../lib/library/library.ts';
import { automaticDue, storedBackupState } from '../../lib/settings/backup-state.ts';
import { readStored } from '../../lib/settings/stored-value.ts';
import { automaticBackup } from '../own-pages/automatic-backup.ts';

/**
 * Writes the automatic backup when the background starts, without any page of ours: in Firefox, whose background is a
 * page itself. Chromium's worker has no address for a file, and to make one takes a permission more.
 */
export async function backUpWhenDue(openLibrary: () => Promise<Library>): Promise<void> {
  // Most starts end here: the library needn't be opened.
  if (!automaticDue(await readStored(storedBackupState), Date.now())) return;
  await automaticBackup(await openLibrary(), Date.now, new AbortController().signal);
}
