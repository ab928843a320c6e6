import { signal } from '@preact/signals';
import { checkHealth } from '../../lib/library/check-health.ts';
import type { Library } from '../../lib/library/library.ts';
import {
  acknowledged,
  type HealthFacts,
  type HealthNotice,
  libraryNotices,
} from '../../lib/library/library-health.ts';
import { storedBackupState } from '../../lib/settings/backup-state.ts';
import { changeStored, watchStored } from '../../lib/settings/stored-value.ts';
import { writeSentinel } from '../../lib/store/sentinel.ts';

/** Notices about the library for one of the extension's pages, kept up to date until `end` aborts. */
export function createHealthStore(library: Library, now: () => number, end: AbortSignal) {
  const notices = signal(libraryNotices(wellSoFar));

  async function look(): Promise<void> {
    const facts = await checkHealth(library, now());
    if (!end.aborted) notices.value = libraryNotices(facts);
  }

  void look();
  library.watch(() => void look(), end);
  watchStored(storedBackupState, () => void look(), end);
  return {
    notices,
    /** The reader has taken note: it is not said again. */
    dismiss: async (notice: HealthNotice['key']): Promise<void> => {
      if (notice === 'healthNoBackup') await changeStored(storedBackupState, () => ({ remindedAt: now() }));
      else await writeSentinel((before) => acknowledged(before, notice));
      await look();
    },
  };
}

/** Before the first look. */
const wellSoFar: HealthFacts = {
  durable: true,
  sentinel: null,
  room: { usage: null, quota: null, persisted: false },
  daysWithoutBackup: null,
};
