import { useSignal } from '@preact/signals';
import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { Failure } from '../../lib/outcome/result.ts';
import './opening-view.css';

/** The ways to give the reader something to open. */
export interface OpeningActions {
  readonly openFile: (file: File) => void;
  readonly openText: (text: string) => void;
  readonly openAddress: (address: string) => void;
}

interface OpeningViewProps {
  /** Why nothing is open, where something was to be. */
  readonly problem: Failure | null;
  /** The address that was to be opened; null where none was. */
  readonly address: string | null;
  readonly actions: OpeningActions;
}

/** Nothing is open: choose a file, paste a text, name an address. The page takes dropped files everywhere. */
export function OpeningView({ problem, address, actions }: OpeningViewProps) {
  return (
    <main class="opening">
      <h1>{message('readerTitle')}</h1>
      <p class="opening-lead">{message('readerLead')}</p>
      {problem && (
        <div class="opening-problem" role="alert">
          <p>{problemMessage(problem.key, problem.values)}</p>
          {address !== null && (
            <>
              <p class="reader-address">
                <bdi>{address}</bdi>
              </p>
              <button class="button-quiet" onClick={() => actions.openAddress(address)} type="button">
                {message('retry')}
              </button>
            </>
          )}
        </div>
      )}
      <FilePicker onFile={actions.openFile} />
      <AddressForm onAddress={actions.openAddress} />
      <TextForm onText={actions.openText} />
      <p class="opening-hint">{message('readerPrivacy')}</p>
    </main>
  );
}

function FilePicker({ onFile }: { readonly onFile: (file: File) => void }) {
  return (
    <section class="opening-way opening-drop">
      <h2>{message('readerFile')}</h2>
      <label class="button file-button">
        {message('readerChoose')}
        <input
          accept=".pdf,.txt,application/pdf,text/plain"
          class="visually-hidden"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            // The same file may be chosen again.
            currentTarget.value = '';
            if (file) onFile(file);
          }}
          type="file"
        />
      </label>
      <p class="opening-hint">{message('readerDropHint')}</p>
    </section>
  );
}

function AddressForm({ onAddress }: { readonly onAddress: (address: string) => void }) {
  const address = useSignal('');
  return (
    <section class="opening-way">
      <h2>{message('readerFromAddress')}</h2>
      <form
        class="opening-form"
        onSubmit={(event) => {
          event.preventDefault();
          onAddress(address.value.trim());
        }}
      >
        <input
          aria-label={message('readerFromAddress')}
          onInput={({ currentTarget }) => {
            address.value = currentTarget.value;
          }}
          placeholder="https://…/P020250221.pdf"
          required
          type="url"
        />
        <button class="button-quiet" type="submit">
          {message('readerOpen')}
        </button>
      </form>
    </section>
  );
}

function TextForm({ onText }: { readonly onText: (text: string) => void }) {
  const text = useSignal('');
  return (
    <section class="opening-way">
      <h2>{message('readerPaste')}</h2>
      <form
        class="opening-form opening-text"
        onSubmit={(event) => {
          event.preventDefault();
          onText(text.value);
        }}
      >
        <textarea
          aria-label={message('readerPaste')}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
          placeholder={message('readerPasteHint')}
          rows={4}
        />
        <button class="button-quiet" disabled={text.value.trim() === ''} type="submit">
          {message('readerReadText')}
        </button>
      </form>
    </section>
  );
}
