import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import { LiveMessage } from '../controls/live-message.tsx';
import type { BackupActions } from './backup-page.tsx';
import type { Making, Restoring } from './backup-state.ts';
import { FileDrop } from './file-drop.tsx';
import { RestorePlan } from './restore-plan.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { WorkProgress } from './work-progress.tsx';

interface RestoreBackupProps {
  readonly restoring: Restoring;
  readonly making: Making;
  readonly actions: BackupActions;
}

/** The way back: a file is chosen, looked through, shown, and only then merged. */
export function RestoreBackup({ restoring, making, actions }: RestoreBackupProps) {
  const { kind } = restoring;
  const element = useKeptFocus(kind);
  return (
    <div class="backup-work" ref={element} tabIndex={-1}>
      {(kind === 'idle' || kind === 'failed' || kind === 'done') && (
        <FileDrop
          accept=".gz,.ndjson"
          choose={message('restoreChoose')}
          hint={message('restoreDrop')}
          label={message('restoreTitle')}
          onOpen={actions.open}
        />
      )}
      {kind === 'reading' && (
        <WorkProgress label={message('restoreReading')} onCancel={actions.cancel} share={restoring.share} />
      )}
      {kind === 'writing' && (
        <WorkProgress label={message('restoreWriting')} onCancel={actions.cancel} share={restoring.share} />
      )}
      {kind === 'planned' && <RestorePlan actions={actions} making={making} plan={restoring.plan} />}
      <LiveMessage text={outcomeOf(restoring)} />
    </div>
  );
}

function outcomeOf(restoring: Restoring): string {
  if (restoring.kind === 'failed') {
    const { key, values } = restoring.failure;
    const problem = problemMessage(key, values);
    return restoring.begun
      ? `${problem} ${message('restoreBegun')}`
      : `${problem} ${message('restoreUntouched')}`;
  }
  if (restoring.kind !== 'done') return '';
  const { articles, excerpts, conflicts } = restoring.outcome.counts;
  const numbers = [articles.added, excerpts.added, articles.updated, excerpts.updated, conflicts];
  return message('restoreDone', ...numbers.map(String));
}
