import { signal } from '@preact/signals';
import type { BackupActions } from '../../components/library/backup-page.tsx';
import type { Making } from '../../components/library/backup-state.ts';
import { backUp } from '../../lib/library/back-up.ts';
import { backupName } from '../../lib/library/backup-name.ts';
import type { Library } from '../../lib/library/library.ts';
import { message } from '../../lib/locale/message.ts';
import { type BackupState, storedBackupState } from '../../lib/settings/backup-state.ts';
import { changeStored, readStored, watchStored } from '../../lib/settings/stored-value.ts';
import { readBesides } from '../own-pages/read-besides.ts';
import { createRestoreStore } from './restore-store.ts';

/** What backups need from outside. */
export interface BackupPorts {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** Hands a file to the browser's downloads. */
  readonly saveFile: (name: string, file: Blob) => void;
  /** Asks for permission to write files without being asked; only from a press. */
  readonly askDownloads: () => Promise<boolean>;
  /** Writes a backup by itself where that is wanted and due. */
  readonly backUpWhenDue: () => Promise<void>;
}

export type BackupStore = ReturnType<typeof createBackupStore>;

/** State of the page of backups. Everything ends with `end`. */
export function createBackupStore(library: Library, ports: BackupPorts, end: AbortSignal) {
  const making = signal<Making>({ kind: 'idle' });
  const state = signal<BackupState | null>(null);
  const notice = signal('');
  const restore = createRestoreStore(library, ports.now, end);
  let working = new AbortController();

  let opened = false;
  function open(): void {
    if (opened) return;
    opened = true;
    void readStored(storedBackupState).then((stored) => {
      state.value ??= stored;
    });
    watchStored(
      storedBackupState,
      (changed) => {
        state.value = changed;
      },
      end,
    );
  }

  async function make(): Promise<void> {
    working.abort();
    working = new AbortController();
    const stopped = AbortSignal.any([working.signal, end]);
    making.value = { kind: 'writing', written: 0, total: 0 };
    const total = await library.backup.size();
    const packed = await backUp(library.backup, await readBesides(), {
      signal: stopped,
      onProgress: ({ written, checked }) => {
        if (stopped.aborted) return;
        making.value =
          checked > 0 ? { kind: 'checking', share: checked } : { kind: 'writing', written, total };
      },
    });
    if (end.aborted) return;
    if (!packed.ok) {
      making.value = { kind: 'failed', failure: packed.failure };
      return;
    }
    const { file, end: whole, leftOut } = packed.value;
    const now = ports.now();
    const name = backupName(now);
    ports.saveFile(name, file);
    making.value = { kind: 'done', counts: whole.counts, leftOut, name, bytes: file.size };
    await changeStored(storedBackupState, () => ({ lastBackupAt: now }));
  }

  async function setAutomatic(automatic: boolean): Promise<void> {
    notice.value = '';
    // Asked for first: browsers answer only to a press, and forget it with the first wait.
    if (automatic && !(await ports.askDownloads())) {
      notice.value = message('backupAutomaticDenied');
      return;
    }
    await changeStored(storedBackupState, () => ({ automatic, problem: null }));
    await ports.backUpWhenDue();
  }

  const actions: BackupActions = {
    make: () => void make(),
    cancel: () => {
      working.abort();
      restore.cancel();
    },
    open: (file) => void restore.open(file),
    choose: (choice) => void restore.choose(choice),
    restore: () => void restore.restore(),
    close: restore.close,
    setAutomatic: (automatic) => void setAutomatic(automatic),
  };
  return {
    making,
    restoring: restore.restoring,
    state,
    notice,
    actions,
    /** The page is shown: from then on it is kept up to date. */
    open,
  };
}
