import { isRecord } from '../glossary/json-shape.ts';
import type { StoredValue } from './stored-value.ts';

/** What is known of the reader's backups. Moments are milliseconds since 1970-01-01 UTC. Kept in `storage.local`. */
export interface BackupState {
  /** When a backup was last written; null: never. */
  readonly lastBackupAt: number | null;
  /** Since when there is something to lose; null: not yet. */
  readonly since: number | null;
  /** When the reader last put the reminder aside. */
  readonly remindedAt: number | null;
  /** Backups are written into the Downloads folder by themselves. */
  readonly automatic: boolean;
  /** Key of the sentence that says why the last of those could not be written; null once one could. */
  readonly problem: string | null;
}

const noBackups: BackupState = {
  lastBackupAt: null,
  since: null,
  remindedAt: null,
  automatic: false,
  problem: null,
};

export const storedBackupState: StoredValue<BackupState> = { key: 'backup', parse: parseBackupState };

const day = 86_400_000;
const daysToReminder = 30;
const daysToAutomatic = 7;

/** Whole days without a backup once the reader should know of them; null before, and where it was put aside. */
export function daysWithoutBackup(
  { lastBackupAt, since, remindedAt }: BackupState,
  now: number,
): number | null {
  const from = lastBackupAt ?? since;
  if (from === null) return null;
  const days = Math.floor((now - from) / day);
  return days >= daysToReminder && now - (remindedAt ?? from) >= daysToReminder * day ? days : null;
}

/** True where a backup is to be written without being asked for. */
export function automaticDue({ automatic, lastBackupAt }: BackupState, now: number): boolean {
  return automatic && (lastBackupAt === null || now - lastBackupAt >= daysToAutomatic * day);
}

function parseBackupState(stored: unknown): BackupState {
  if (!isRecord(stored)) return noBackups;
  const { lastBackupAt, since, remindedAt, automatic, problem } = stored;
  return {
    lastBackupAt: parseInstant(lastBackupAt),
    since: parseInstant(since),
    remindedAt: parseInstant(remindedAt),
    automatic: automatic === true,
    problem: typeof problem === 'string' ? problem : null,
  };
}

function parseInstant(stored: unknown): number | null {
  return typeof stored === 'number' && Number.isFinite(stored) ? stored : null;
}
