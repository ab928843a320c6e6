import { message } from '../../lib/locale/message.ts';
import { LiveMessage } from '../controls/live-message.tsx';

export interface ToastProps {
  /** Empty where there is nothing to say. */
  readonly notice: string;
  /** Takes back what the notice speaks of; null where that can't be. */
  readonly onUndo: (() => void) | null;
  readonly onDismiss: () => void;
}

/** What came of the last action. It stays until the reader goes on, so that nobody has to hurry to undo. */
export function Toast({ notice, onUndo, onDismiss }: ToastProps) {
  return (
    <div class="toast" data-shown={notice !== ''}>
      <LiveMessage text={notice} />
      {notice !== '' && onUndo && (
        <button class="button-quiet" onClick={onUndo} type="button">
          {message('undo')}
        </button>
      )}
      {notice !== '' && (
        <button class="button-quiet" onClick={onDismiss} type="button">
          {message('close')}
        </button>
      )}
    </div>
  );
}
