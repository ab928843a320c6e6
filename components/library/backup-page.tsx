import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { BackupState } from '../../lib/settings/backup-state.ts';
import { LiveMessage } from '../controls/live-message.tsx';
import { Switch } from '../controls/switch.tsx';
import type { Making, RestoreChoice, Restoring } from './backup-state.ts';
import { MakeBackup } from './make-backup.tsx';
import { RestoreBackup } from './restore-backup.tsx';
import './backup-page.css';

export interface BackupFacts {
  readonly making: Making;
  readonly restoring: Restoring;
  /** Null until it has been read. */
  readonly state: BackupState | null;
  /** What came of turning on automatic backups; empty where there is nothing to say. */
  readonly notice: string;
}

/** What a reader can do about backups. */
export interface BackupActions {
  readonly make: () => void;
  /** Stops what is being made, looked through or restored. */
  readonly cancel: () => void;
  readonly open: (file: File) => void;
  readonly choose: (choice: RestoreChoice) => void;
  readonly restore: () => void;
  /** Puts the file, or what came of it, aside. */
  readonly close: () => void;
  readonly setAutomatic: (automatic: boolean) => void;
}

interface BackupPageProps {
  readonly facts: BackupFacts;
  readonly actions: BackupActions;
}

/** Backups: making one, having them made, and the way back from one. */
export function BackupPage({ facts: { making, restoring, state, notice }, actions }: BackupPageProps) {
  const restoringNow = restoring.kind === 'writing';
  return (
    <div class="backup">
      <h1>{message('backupTitle')}</h1>
      <p class="backup-hint">{message('backupHint')}</p>
      <section aria-labelledby="backup-make">
        <h2 id="backup-make">{message('backupMake')}</h2>
        <MakeBackup
          disabled={restoringNow}
          lastBackupAt={state?.lastBackupAt ?? null}
          making={making}
          onCancel={actions.cancel}
          onMake={actions.make}
        />
        <Switch
          checked={state?.automatic ?? false}
          disabled={state === null}
          hint={message('backupAutomaticHint')}
          label={message('backupAutomatic')}
          onChange={actions.setAutomatic}
        />
        <LiveMessage
          text={
            notice || (state?.problem ? message('backupAutomaticFailed', problemMessage(state.problem)) : '')
          }
        />
      </section>
      <section aria-labelledby="backup-restore">
        <h2 id="backup-restore">{message('restoreTitle')}</h2>
        <p class="backup-hint">{message('restoreHint')}</p>
        <RestoreBackup actions={actions} making={making} restoring={restoring} />
      </section>
    </div>
  );
}
