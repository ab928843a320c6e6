import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { message } from '../../lib/locale/message.ts';
import { sayBytes } from '../library/say-bytes.ts';
import type { ReaderState } from './reader-state.ts';
import './opening-view.css';

interface WaitingViewProps {
  readonly state: Extract<ReaderState, { kind: 'fetching' | 'opening' | 'locked' | 'closed-site' }>;
  readonly onCancel: () => void;
  readonly onUnlock: (password: string) => void;
  readonly onAskForSite: () => void;
}

/** On the way to an open issue: what is going on, or what the reader is asked for. */
export function WaitingView({ state, onCancel, onUnlock, onAskForSite }: WaitingViewProps) {
  switch (state.kind) {
    case 'fetching': {
      const { received, total, address } = state;
      const said = total === null ? sayBytes(received) : `${sayBytes(received)} / ${sayBytes(total)}`;
      return (
        <Waiting name={address} onCancel={onCancel} title={message('readerFetching')}>
          <progress
            aria-label={message('readerFetching')}
            max={total ?? 1}
            {...progressOf(received, total)}
          />
          <p>{said}</p>
        </Waiting>
      );
    }
    case 'opening': {
      const { read, pages } = state.progress;
      return (
        <Waiting name={state.name} onCancel={onCancel} title={message('readerReading')}>
          <progress aria-label={message('readerReading')} max={pages ?? 1} {...progressOf(read, pages)} />
          {pages !== null && <p>{message('readerPagesRead', String(read), String(pages))}</p>}
        </Waiting>
      );
    }
    case 'locked':
      return (
        <Waiting name={state.name} onCancel={onCancel} title={message('pdfPassword')}>
          <PasswordForm onUnlock={onUnlock} wrong={state.wrong} />
        </Waiting>
      );
    case 'closed-site':
      return (
        <Waiting name={state.address} onCancel={onCancel} title={message('readerClosedSite')}>
          <p>{message('readerClosedSiteHint', new URL(state.address).hostname)}</p>
          {state.denied && <p role="alert">{message('readerSiteDenied')}</p>}
          <button class="button" onClick={onAskForSite} type="button">
            {message('readerGrantSite')}
          </button>
        </Waiting>
      );
  }
}

/** Without a total the bar only says that something goes on. */
function progressOf(value: number, total: number | null): { readonly value?: number } {
  return total === null || value === 0 ? {} : { value };
}

interface WaitingProps {
  readonly title: string;
  readonly name: string;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

function Waiting({ title, name, onCancel, children }: WaitingProps) {
  return (
    <main class="opening waiting">
      <h1>{title}</h1>
      <p class="reader-address">
        <bdi>{name}</bdi>
      </p>
      {children}
      <button class="button-quiet" onClick={onCancel} type="button">
        {message('readerCancel')}
      </button>
    </main>
  );
}

interface PasswordFormProps {
  readonly wrong: boolean;
  readonly onUnlock: (password: string) => void;
}

function PasswordForm({ wrong, onUnlock }: PasswordFormProps) {
  const password = useSignal('');
  return (
    <form
      class="opening-form"
      onSubmit={(event) => {
        event.preventDefault();
        onUnlock(password.value);
      }}
    >
      {wrong && <p role="alert">{message('pdfWrongPassword')}</p>}
      <input
        aria-label={message('readerPassword')}
        autoComplete="off"
        onInput={({ currentTarget }) => {
          password.value = currentTarget.value;
        }}
        placeholder={message('readerPassword')}
        required
        type="password"
      />
      <button class="button" type="submit">
        {message('readerOpen')}
      </button>
    </form>
  );
}
