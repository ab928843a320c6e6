import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';

interface ModalProps {
  readonly title: string;
  /** Called once it has closed, by whatever way, and the focus is back where it was. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A modal dialog with a heading and a way out. */
export function Modal({ title, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog aria-labelledby={id} class="confirm modal" onClose={onClose} ref={dialog}>
      <div class="modal-head">
        <h2 id={id}>{title}</h2>
        <button
          aria-label={message('close')}
          class="button-quiet"
          onClick={() => dialog.current?.close()}
          type="button"
        >
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
}
