import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';

interface ConfirmDialogProps {
  readonly question: string;
  /** What the button that does it says. */
  readonly action: string;
  /** Called once, after the dialog has closed and the focus is back where it was. */
  readonly onAnswer: (yes: boolean) => void;
}

/** Asks before something is lost for good. Modal, and cautious: the focus is on the way back. */
export function ConfirmDialog({ question, action, onAnswer }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      aria-labelledby={id}
      class="confirm"
      onClose={(event) => onAnswer(event.currentTarget.returnValue === 'yes')}
      ref={dialog}
      role="alertdialog"
    >
      <form method="dialog">
        <p id={id}>{question}</p>
        <div class="confirm-answers">
          <button autofocus class="button-quiet" type="submit" value="no">
            {message('libCancel')}
          </button>
          <button class="button button-danger" type="submit" value="yes">
            {action}
          </button>
        </div>
      </form>
    </dialog>
  );
}
