import { effect } from '@preact/signals-core';

/**
 * Moves focus into a dialog when it opens and back to where it was when it closes, unless the reader has
 * put it elsewhere meanwhile. `dialog` is read as a signal: null while there is none. Gives the way to stop.
 */
export function watchFocus(
  document: Document,
  dialog: () => HTMLElement | null,
  host: () => Element | null,
): () => void {
  let open: HTMLElement | null = null;
  let before: Element | null = null;
  return effect(() => {
    const now = dialog();
    if (now && !open) {
      before = document.activeElement;
      now.focus({ preventScroll: true });
    } else if (!now && open) {
      const active = document.activeElement;
      const isOurs = active === null || active === document.body || active === host();
      if (isOurs && before instanceof HTMLElement) before.focus({ preventScroll: true });
      before = null;
    }
    open = now;
  });
}
