/** Quiet time after a change before the text is read again, and the longest wait while it goes on, ms. */
const quiet = 120;
const longest = 1_000;

/**
 * Calls `onChange` after nodes below `root` have changed at a place that `concerns` us: once per burst, and
 * once a second while a page keeps writing. `onStir` is called when a burst begins. What is inside shadow roots, our own interface too, isn't seen.
 */
export function watchText(
  root: Node,
  concerns: (target: Node) => boolean,
  onStir: () => void,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const view = root.ownerDocument?.defaultView;
  if (!view || signal.aborted) return;
  let timer = 0;
  let since = 0;

  const fire = (): void => {
    timer = 0;
    since = 0;
    onChange();
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(({ target }) => concerns(target))) return;
    const now = view.performance.now();
    if (since === 0) onStir();
    since ||= now;
    view.clearTimeout(timer);
    timer = view.setTimeout(fire, Math.max(0, Math.min(quiet, since + longest - now)));
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
}
