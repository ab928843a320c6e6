import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import { LiveMessage } from '../controls/live-message.tsx';
import type { Making } from './backup-state.ts';
import { sayBytes } from './say-bytes.ts';
import { sayInstant } from './say-date.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { WorkProgress } from './work-progress.tsx';

interface MakeBackupProps {
  readonly making: Making;
  readonly lastBackupAt: number | null;
  readonly disabled: boolean;
  readonly onMake: () => void;
  readonly onCancel: () => void;
}

/** The button that makes a backup, how far it has come, and what came of it. */
export function MakeBackup({ making, lastBackupAt, disabled, onMake, onCancel }: MakeBackupProps) {
  const working = making.kind === 'writing' || making.kind === 'checking';
  const element = useKeptFocus(working ? 'working' : 'idle');
  return (
    <div class="backup-work" ref={element} tabIndex={-1}>
      <p>
        {lastBackupAt === null ? message('backupNever') : message('backupLast', sayInstant(lastBackupAt))}
      </p>
      {working ? (
        <WorkProgress label={labelOf(making)} onCancel={onCancel} share={shareOf(making)} />
      ) : (
        <button class="button" disabled={disabled} onClick={onMake} type="button">
          {message('backupNow')}
        </button>
      )}
      <LiveMessage text={outcomeOf(making)} />
    </div>
  );
}

function labelOf(making: Making): string {
  return making.kind === 'writing'
    ? message('backupWriting', String(making.written), String(making.total))
    : message('backupChecking');
}

function shareOf(making: Making): number {
  if (making.kind === 'writing') return making.total === 0 ? 0 : making.written / making.total;
  return making.kind === 'checking' ? making.share : 0;
}

function outcomeOf(making: Making): string {
  if (making.kind === 'failed') return problemMessage(making.failure.key, making.failure.values);
  if (making.kind !== 'done') return '';
  const { counts, leftOut, name, bytes } = making;
  const numbers = [counts.articles, counts.revisions, counts.excerpts].map(String);
  const done = message('backupDone', ...numbers, name, sayBytes(bytes));
  return leftOut === 0 ? done : `${done} ${message('backupLeftOut', String(leftOut))}`;
}
