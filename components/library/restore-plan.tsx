import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MergedKind } from '../../lib/library/library-backup.ts';
import { message } from '../../lib/locale/message.ts';
import type { BackupActions } from './backup-page.tsx';
import type { Making, PlannedRestore } from './backup-state.ts';
import { sayInstant } from './say-date.ts';

interface RestorePlanProps {
  readonly plan: PlannedRestore;
  readonly making: Making;
  readonly actions: BackupActions;
}

/** What restoring a backup would do, for the reader to decide. It gets the focus when it appears. */
export function RestorePlan({ plan, making, actions }: RestorePlanProps) {
  const { name, outcome, newTerms, choice } = plan;
  const { counts, end, settings } = outcome;
  const { articles, excerpts, packs, study, conflicts } = counts;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, []);
  const busy = making.kind === 'writing' || making.kind === 'checking';
  const summary = [articles.added, articles.updated, conflicts];
  return (
    <div class="restore-plan">
      <h3 ref={heading} tabIndex={-1}>
        {message('restorePlanned', ...summary.map(String))}
      </h3>
      <p class="backup-hint">
        <bdi>{name}</bdi>
        {end.until > 0 && ` · ${message('restoreUntil', sayInstant(end.until))}`}
      </p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{message('restoreAdded')}</th>
            <th scope="col">{message('restoreUpdated')}</th>
            <th scope="col">{message('restoreSame')}</th>
          </tr>
        </thead>
        <tbody>
          <PlanRow label={message('libArticles')} numbers={articles} />
          <PlanRow label={message('tableExcerpts')} numbers={excerpts} />
          {isAny(packs) && <PlanRow label={message('gloTitle')} numbers={packs} />}
          {isAny(study) && <PlanRow label={message('tableStudy')} numbers={study} />}
        </tbody>
      </table>
      <ul class="restore-notes">
        {conflicts > 0 && <li>{message('restoreConflicts', String(conflicts))}</li>}
        {counts.binned > 0 && <li>{message('restoreBinned', String(counts.binned))}</li>}
        {newTerms > 0 && <li>{message('restoreTerms', String(newTerms))}</li>}
      </ul>
      {counts.deleted > 0 && (
        <Tick
          checked={choice.revive}
          label={message('restoreRevive', String(counts.deleted))}
          onChange={(revive) => actions.choose({ ...choice, revive })}
        />
      )}
      {settings !== null && (
        <Tick
          checked={choice.settings}
          label={message('restoreSettings')}
          onChange={(wanted) => actions.choose({ ...choice, settings: wanted })}
        />
      )}
      <p class="restore-warning">{message('restoreWarning')}</p>
      <div class="restore-answers">
        <button class="button" disabled={busy} onClick={actions.restore} type="button">
          {message('restoreGo')}
        </button>
        <button class="button-quiet" disabled={busy} onClick={actions.make} type="button">
          {message('restoreBackUpFirst')}
        </button>
        <button class="button-quiet" onClick={actions.close} type="button">
          {message('libCancel')}
        </button>
      </div>
    </div>
  );
}

interface PlanRowProps {
  readonly label: string;
  readonly numbers: MergedKind;
}

function isAny({ added, updated, same }: MergedKind): boolean {
  return added + updated + same > 0;
}

function PlanRow({ label, numbers: { added, updated, same } }: PlanRowProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{added}</td>
      <td>{updated}</td>
      <td>{same}</td>
    </tr>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label class="restore-tick">
      <input checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} type="checkbox" />
      {label}
    </label>
  );
}
