/**
 * Calls `onRewritten` once a script has replaced the whole document and finished writing the new one. Such a
 * `document.open()` (HTML, "document open steps") takes every listener and element from the document, ours
 * too, while scripts and their observers live on. Until `signal` aborts.
 */
export function watchRewrite(document: Document, onRewritten: () => void, signal: AbortSignal): void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    if (document.documentElement === root) return;
    root = document.documentElement;
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', onRewritten, { once: true, signal });
    } else if (root !== null) {
      onRewritten();
    }
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
