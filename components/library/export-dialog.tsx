import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import { Choice } from '../controls/choice.tsx';
import { exportFormats } from './export-formats.ts';
import { Modal } from './modal.tsx';
import './transfer-dialogs.css';

/** Which excerpts are taken out. */
export type ExportScope = 'selected' | 'listed' | 'all';

interface ExportDialogProps {
  /** How many each scope has. */
  readonly counts: Readonly<Record<ExportScope, number>>;
  readonly onExport: (format: string, scope: ExportScope) => void;
  readonly onClose: () => void;
}

/** Asks what to take out, and as what. */
export function ExportDialog({ counts, onExport, onClose }: ExportDialogProps) {
  const format = useSignal(exportFormats[0]?.id ?? '');
  const scope = useSignal<ExportScope>(counts.selected > 0 ? 'selected' : 'listed');
  const name = useId();
  const scopes = (
    [
      ['selected', message('expSelected', String(counts.selected))],
      ['listed', message('expListed', String(counts.listed))],
      ['all', message('expAll', String(counts.all))],
    ] as const
  ).filter(([each]) => counts[each] > 0 && (each !== 'all' || counts.all > counts.listed));
  return (
    <Modal onClose={onClose} title={message('expTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.currentTarget.closest('dialog')?.close();
          onExport(format.value, scope.value);
        }}
      >
        <Choice
          label={message('expScope')}
          onChange={(chosen) => {
            scope.value = chosen;
          }}
          options={scopes}
          value={scope.value}
        />
        <fieldset class="export-formats">
          <legend>{message('expFormat')}</legend>
          {exportFormats.map(({ id, name: words, hint }) => (
            <label key={id}>
              <input
                checked={format.value === id}
                name={name}
                onChange={() => {
                  format.value = id;
                }}
                type="radio"
              />
              <span class="export-name">{message(words)}</span>
              <span class="export-hint">{message(hint)}</span>
            </label>
          ))}
        </fieldset>
        <div class="confirm-answers">
          <button class="button" type="submit">
            {message('expSave')}
          </button>
        </div>
      </form>
    </Modal>
  );
}
