import { useEffect, useId, useRef } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { Failure } from '../../lib/outcome/result.ts';
import { type Loss, partNames } from '../../lib/packs/loss-of.ts';
import { type PackFormat, packFormats } from '../../lib/packs/pack-format.ts';
import { SelectField } from '../controls/select-field.tsx';
import { Modal } from '../library/modal.tsx';
import { WorkProgress } from '../library/work-progress.tsx';
import { packFormatHint, packFormatName } from './pack-format-names.ts';
import '../library/transfer-dialogs.css';
import './packs.css';
import './pack-export.css';

export interface PackExport {
  /** What can be exported, by what it is called. */
  readonly scopes: readonly (readonly [scope: string, name: string])[];
  readonly scope: string;
  readonly format: PackFormat;
  readonly fileName: string;
  /** Terms in the scope; null while they are being read. */
  readonly concepts: number | null;
  /** What the file would not carry; null while it is being worked out. */
  readonly losses: readonly Loss[] | null;
  /** `done`: the file is written, and the dialog closes. */
  readonly phase: 'asking' | 'writing' | 'done';
  readonly failure: Failure | null;
}

export interface PackExportActions {
  readonly choose: (change: Partial<Pick<PackExport, 'scope' | 'format' | 'fileName'>>) => void;
  readonly write: () => void;
  readonly cancel: () => void;
  readonly close: () => void;
}

interface PackExportDialogProps {
  readonly state: PackExport;
  readonly actions: PackExportActions;
}

/** Asks which glossary to take out, as what; says beforehand what the file won't carry. */
export function PackExportDialog({ state, actions }: PackExportDialogProps) {
  const { scopes, scope, format, fileName, concepts, phase, failure } = state;
  const name = useId();
  const form = useRef<HTMLFormElement>(null);
  // Closed as a dialog is, it gives the focus back.
  useEffect(() => {
    if (phase === 'done') form.current?.closest('dialog')?.close();
  }, [phase]);
  return (
    <Modal onClose={actions.close} title={message('pexTitle')}>
      <form
        class="pack-export"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          actions.write();
        }}
      >
        <SelectField
          label={message('pexWhich')}
          onChange={(chosen) => actions.choose({ scope: chosen })}
          options={scopes}
          value={scope}
        />
        <fieldset class="export-formats">
          <legend>{message('expFormat')}</legend>
          {packFormats.map((each) => (
            <label key={each}>
              <input
                checked={format === each}
                name={name}
                onChange={() => actions.choose({ format: each })}
                type="radio"
              />
              <span class="export-name">{packFormatName(each)}</span>
              <span class="export-hint">{packFormatHint(each)}</span>
            </label>
          ))}
        </fieldset>
        <div aria-atomic="true" class="export-losses" role="status">
          <Losses state={state} />
        </div>
        <div class="field">
          <label for={`${name}-file`}>{message('pexFileName')}</label>
          <input
            autocomplete="off"
            id={`${name}-file`}
            onInput={({ currentTarget }) => actions.choose({ fileName: currentTarget.value })}
            required
            spellcheck={false}
            value={fileName}
          />
        </div>
        {failure && <p class="pack-problem">{problemMessage(failure.key, failure.values)}</p>}
        {phase === 'writing' ? (
          <WorkProgress label={message('pexWriting')} onCancel={actions.cancel} share={null} />
        ) : (
          <div class="confirm-answers">
            <button class="button" disabled={!concepts} type="submit">
              {message('expSave')}
            </button>
          </div>
        )}
      </form>
    </Modal>
  );
}

/** What the file won't carry, part by part. */
function Losses({ state: { concepts, losses } }: { readonly state: PackExport }) {
  if (concepts === null || losses === null) return <p>{message('libLoading')}</p>;
  if (concepts === 0) return <p>{message('pexNone')}</p>;
  if (losses.length === 0) return <p>{message('pexNoLoss')}</p>;
  return (
    <>
      <p>{message('pexLosses')}</p>
      <ul>
        {losses.map((loss) => (
          <li key={loss.part}>{sayLoss(loss)}</li>
        ))}
      </ul>
    </>
  );
}

function sayLoss({ part, count, readable }: Loss): string {
  const name = problemMessage(partNames[part]);
  const words = part === 'about' ? name : message('pexPart', name, String(count));
  return readable ? message('pexReadable', words) : words;
}
