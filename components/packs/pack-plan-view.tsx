import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import { PackAbout, packName } from './pack-about.tsx';
import { PackAlike } from './pack-alike.tsx';
import { PackHeadFields } from './pack-head-fields.tsx';
import type { PackImportActions } from './pack-import-page.tsx';
import type { ImportTarget, PlannedImport } from './pack-import-state.ts';

interface PackPlanViewProps {
  readonly plan: PlannedImport;
  readonly actions: PackImportActions;
}

/** What bringing in a pack would do, for the reader to decide. */
export function PackPlanView({ plan, actions }: PackPlanViewProps) {
  const { head, fixed, concepts, notes, noteCount, target } = plan;
  const name = packName(head);
  return (
    <form
      class="pack-plan"
      onSubmit={(event) => {
        event.preventDefault();
        actions.install();
      }}
    >
      <h2>{target.kind === 'own' ? message('ownTitle') : name}</h2>
      {target.kind === 'own' && <p>{message('pimOwn')}</p>}
      {target.kind === 'pack' && fixed && (
        <>
          <PackAbout concepts={concepts} head={head} />
          <p class="pack-about">
            <code>{head.id}</code>
          </p>
        </>
      )}
      {target.kind === 'pack' && !fixed && <PackHeadFields head={head} onChange={actions.name} />}
      <p class="plan-what">{whatComes(target)}</p>
      <ul class="plan-counts">
        {countsOf(target, concepts).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {target.kind === 'pack' && target.plan.alikeCount > 0 && <PackAlike plan={target.plan} />}
      {noteCount > 0 && (
        <details>
          <summary>{message('pimNotes', String(noteCount))}</summary>
          <ul class="plan-notes">
            {notes.map(({ key, values }, at) => (
              <li key={`${at} ${key}`}>{problemMessage(key, values)}</li>
            ))}
          </ul>
          {noteCount > notes.length && <p>{message('pimMore', String(noteCount - notes.length))}</p>}
        </details>
      )}
      <div class="pack-buttons">
        <button class="button" disabled={!wouldChange(target)} type="submit">
          {message('impApply')}
        </button>
        <button class="button-quiet" onClick={actions.close} type="button">
          {message('libCancel')}
        </button>
      </div>
    </form>
  );
}

/** False where everything is there already, as it would be. */
function wouldChange(target: ImportTarget): boolean {
  if (target.kind === 'own') return target.added + target.changed > 0;
  const { replaces, added, changed, removed } = target.plan;
  return replaces === null || added.length + changed.length + removed.length > 0 || target.headDiffers;
}

function whatComes(target: ImportTarget): string {
  if (target.kind === 'own') return '';
  const { replaces } = target.plan;
  if (replaces === null) return message('pimNew');
  if (!wouldChange(target)) return message('pimSame', packName(replaces));
  return message('pimReplaces', packName(replaces), replaces.version || '—');
}

/** How many terms come, change, stay, go: only what happens. */
function countsOf(target: ImportTarget, concepts: number): string[] {
  const { added, changed, unchanged, removed } =
    target.kind === 'own'
      ? { ...target, removed: 0 }
      : {
          added: target.plan.added.length,
          changed: target.plan.changed.length,
          unchanged: target.plan.unchanged,
          removed: target.plan.removed.length,
        };
  if (added === concepts) return [message('pimAdded', String(added))];
  return [
    message('pimAdded', String(added)),
    message('pimChanged', String(changed)),
    message('pimUnchanged', String(unchanged)),
    ...(removed > 0 ? [message('pimRemoved', String(removed))] : []),
  ];
}
