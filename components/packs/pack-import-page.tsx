import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type MessageKey, message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { FileChoice } from '../../lib/packs/file-guess.ts';
import type { PackHead } from '../../lib/packs/pack.ts';
import { LiveMessage } from '../controls/live-message.tsx';
import { FileDrop } from '../library/file-drop.tsx';
import { useKeptFocus } from '../library/use-kept-focus.ts';
import { WorkProgress } from '../library/work-progress.tsx';
import { FileReading } from './file-reading.tsx';
import type { ImportStage, PackImport } from './pack-import-state.ts';
import { PackPlanView } from './pack-plan-view.tsx';
import './packs.css';
import './pack-import.css';

/** What a reader can do while a pack is brought in. */
export interface PackImportActions {
  readonly open: (file: File) => void;
  readonly openText: (text: string) => void;
  /** Says what the file is; it is read again. */
  readonly choose: (change: Partial<FileChoice>) => void;
  /** Says who the pack is, where the file doesn't. */
  readonly name: (change: Partial<PackHead>) => void;
  readonly install: () => void;
  /** Stops what is being done, or puts the file aside. */
  readonly close: () => void;
}

interface PackImportPageProps {
  readonly state: PackImport;
  readonly listHref: string;
  readonly actions: PackImportActions;
}

/** Brings in a pack: a file or a text, what it is, what would come of it, and then the deed. */
export function PackImportPage({ state, listHref, actions }: PackImportPageProps) {
  const element = useKeptFocus(state.kind === 'open' ? state.stage.kind : state.kind);
  return (
    <div class="glossaries pack-import">
      <header class="own-head">
        <h1>{message('pimTitle')}</h1>
        <a class="button-quiet" href={listHref}>
          {message('gloTitle')}
        </a>
      </header>
      <div class="pack-work" ref={element} tabIndex={-1}>
        {state.kind === 'choosing' ? (
          <Choosing actions={actions} />
        ) : (
          <>
            <p class="pack-file">
              <bdi>{state.fileName}</bdi>{' '}
              {state.stage.kind !== 'working' && (
                <button class="button-quiet" onClick={actions.close} type="button">
                  {message('pimOther')}
                </button>
              )}
            </p>
            {state.guess && (
              <FileReading
                disabled={state.stage.kind === 'working' && state.stage.what === 'installing'}
                guess={state.guess}
                onChoose={actions.choose}
              />
            )}
            <Stage actions={actions} stage={state.stage} />
          </>
        )}
      </div>
      <LiveMessage hidden text={saidOf(state)} />
    </div>
  );
}

function Choosing({ actions }: { readonly actions: PackImportActions }) {
  const pasted = useSignal('');
  const id = useId();
  return (
    <>
      <p class="glossaries-hint">{message('pimHint')}</p>
      <FileDrop
        accept=".json,.csv,.tsv,.txt,.tbx,.xml,.jsonld,.ttl,.zip"
        choose={message('impFile')}
        hint={message('restoreDrop')}
        label={message('pimTitle')}
        onOpen={actions.open}
      />
      <details class="pack-paste">
        <summary>{message('pimPaste')}</summary>
        <label class="visually-hidden" for={id}>
          {message('pimPaste')}
        </label>
        <textarea
          id={id}
          onInput={({ currentTarget }) => {
            pasted.value = currentTarget.value;
          }}
          placeholder={message('pimPasteHint')}
          rows={6}
          value={pasted.value}
        />
        <button
          class="button-quiet"
          disabled={pasted.value.trim() === ''}
          onClick={() => actions.openText(pasted.value)}
          type="button"
        >
          {message('pimPasteRead')}
        </button>
      </details>
    </>
  );
}

interface StageProps {
  readonly stage: ImportStage;
  readonly actions: PackImportActions;
}

const works: Readonly<Record<Extract<ImportStage, { kind: 'working' }>['what'], MessageKey>> = {
  fetching: 'pimFetching',
  parsing: 'pimParsing',
  taking: 'pimTaking',
  planning: 'pimPlanning',
  installing: 'pimInstalling',
};

function Stage({ stage, actions }: StageProps) {
  if (stage.kind === 'working') {
    return <WorkProgress label={message(works[stage.what])} onCancel={actions.close} share={stage.share} />;
  }
  if (stage.kind === 'planned') return <PackPlanView actions={actions} plan={stage.plan} />;
  const { key, values } = stage.failure;
  return (
    <p class="pack-problem">
      {problemMessage(key, values)} {message('pimUntouched')}
    </p>
  );
}

/** What screen readers hear when it is known. */
function saidOf(state: PackImport): string {
  if (state.kind === 'choosing') return '';
  const { stage } = state;
  if (stage.kind === 'working') return message(works[stage.what]);
  if (stage.kind === 'planned') return message('pimPlanned', String(stage.plan.concepts));
  return `${problemMessage(stage.failure.key, stage.failure.values)} ${message('pimUntouched')}`;
}
