import type { ImportPlan } from '../../lib/excerpt/plan-import.ts';
import type { RefusedAnnotation } from '../../lib/export/read-web-annotations.ts';
import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import { Modal } from './modal.tsx';
import './transfer-dialogs.css';

/** How far taking in a file has come. Nothing is changed before the reader has seen the plan. */
export type ImportState =
  /** `problem`: sentence key of what was wrong with the last file, else null. */
  | { readonly kind: 'choosing'; readonly problem: string | null }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'planned';
      readonly plan: ImportPlan;
      readonly refused: readonly RefusedAnnotation[];
    };

interface ImportDialogProps {
  readonly state: ImportState;
  readonly onFile: (file: File) => void;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

/** Takes annotations in: a file, what would come of it, and then the deed. */
export function ImportDialog({ state, onFile, onApply, onClose }: ImportDialogProps) {
  return (
    <Modal onClose={onClose} title={message('impTitle')}>
      <p>{message('impHint')}</p>
      <label class="import-file">
        <span>{message('impFile')}</span>
        <input
          accept=".json,.jsonld,application/json,application/ld+json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onFile(file);
          }}
          type="file"
        />
      </label>
      <div role="status">
        {state.kind === 'reading' && <p>{message('libLoading')}</p>}
        {state.kind === 'choosing' && state.problem && (
          <p class="import-problem">{problemMessage(state.problem)}</p>
        )}
        {state.kind === 'planned' && <PlanReport plan={state.plan} refused={state.refused} />}
      </div>
      {state.kind === 'planned' && (
        <div class="confirm-answers">
          <button
            class="button"
            disabled={state.plan.fresh.length + state.plan.changed.length === 0}
            onClick={(event) => {
              event.currentTarget.closest('dialog')?.close();
              onApply();
            }}
            type="button"
          >
            {message('impApply')}
          </button>
        </div>
      )}
    </Modal>
  );
}

/** Most refusals that are listed one by one. */
const mostListed = 50;

interface PlanReportProps {
  readonly plan: ImportPlan;
  readonly refused: readonly RefusedAnnotation[];
}

function PlanReport({ plan: { fresh, changed, same, deleted }, refused }: PlanReportProps) {
  const lines = [
    message('impFresh', String(fresh.length)),
    changed.length > 0 && message('impChanged', String(changed.length)),
    same.length > 0 && message('impSame', String(same.length)),
    deleted.length > 0 && message('impDeleted', String(deleted.length)),
    refused.length > 0 && message('impRefused', String(refused.length)),
  ];
  return (
    <>
      <ul>{lines.map((line) => line && <li key={line}>{line}</li>)}</ul>
      {refused.length > 0 && (
        <details>
          <summary>{message('impWhy')}</summary>
          <ol class="import-refused">
            {refused.slice(0, mostListed).map(({ place, key }) => (
              <li key={place} value={place}>
                {problemMessage(key)}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
