/** After a change the page isn't looked at for `blind`; then `quiet` without another one says that it rests. Milliseconds. */
const blind = 60;
const quiet = 90;
/**
 * Longest waits while it goes on: each is twice the one before. Reading costs with the whole article, so a page
 * that keeps writing would otherwise be read for the longer the more it has written.
 */
const waits = { first: 1_000, last: 4_000 };

/** What is told of the changes of a text. */
export interface TextWatcher {
  /** A burst of changes begins. */
  readonly onStir: () => void;
  /** Time to read again: `rests` once the burst has passed; false while the page keeps writing. */
  readonly onChange: (rests: boolean) => void;
}

/**
 * Watches for changes of nodes below `root` at a place that `concerns` us. What is inside shadow roots, our own
 * interface too, isn't seen. While a page is written to, one change in `blind` is listened to: to be told of each
 * would cost it more than reading it does, and a burst ends in a reading that sees them all.
 */
export function watchText(
  root: Node,
  concerns: (target: Node) => boolean,
  { onStir, onChange }: TextWatcher,
  signal: AbortSignal,
): void {
  const view: Window | null | undefined = root.ownerDocument?.defaultView;
  if (!view || signal.aborted) return;
  const window = view;
  let timer = 0;
  /** When the first change after the last reading was seen; null while the page rests. */
  let since: number | null = null;
  let longest = waits.first;

  const observer = new MutationObserver((records) => {
    if (!records.some(({ target }) => concerns(target))) return;
    observer.disconnect();
    const stirs = since === null;
    since ??= performance.now();
    wait(look, blind);
    if (stirs) onStir();
  });

  function listen(): void {
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  function wait(then: () => void, milliseconds: number): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(then, milliseconds);
  }

  function look(): void {
    listen();
    wait(rest, quiet);
    const now = performance.now();
    if (since === null || now < since + longest) return;
    since = now;
    longest = Math.min(longest * 2, waits.last);
    onChange(false);
  }

  function rest(): void {
    since = null;
    longest = waits.first;
    onChange(true);
  }

  listen();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
}
