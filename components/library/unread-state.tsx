import { message } from '../../lib/locale/message.ts';
import { PlainState } from './plain-state.tsx';

/** Says that the library could not be read, with a button to try again. */
export function UnreadState({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <PlainState hint={message('libFailedHint')} title={message('libFailed')}>
      <button class="button" onClick={onRetry} type="button">
        {message('retry')}
      </button>
    </PlainState>
  );
}
