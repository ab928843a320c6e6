import { isEditable } from '../../lib/dom/editable.ts';
import { sendToBackground } from '../../lib/messaging/send.ts';

/**
 * Alt+/ pins the current term unless the reader has bound the command to another key. It is listened for on
 * the page because neither Chromium nor Firefox accepts "/" in a manifest's `suggested_key`.
 */
export function watchPinKey(document: Document, pin: () => void, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    async (event) => {
      if (event.code !== 'Slash' || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.isComposing || isEditable(document.activeElement)) return;
      const bound = await sendToBackground('pin-key.bound', null);
      if (!(bound.ok && bound.value) && !signal.aborted) pin();
    },
    { signal },
  );
}
