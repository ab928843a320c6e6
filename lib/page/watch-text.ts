/** Quiet time after a change before the text is read again, milliseconds. */
const quiet = 120;
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
 * interface too, isn't seen.
 */
export function watchText(
  root: Node,
  concerns: (target: Node) => boolean,
  { onStir, onChange }: TextWatcher,
  signal: AbortSignal,
): void {
  const view = root.ownerDocument?.defaultView;
  if (!view || signal.aborted) return;
  /** One timer for a whole burst, which asks when it fires how long ago the last change was. */
  let timer = 0;
  /** When the first change after the last reading was seen, and the last. */
  let since = 0;
  let last = 0;
  let longest = waits.first;

  function look(): void {
    timer = 0;
    const now = performance.now();
    const due = Math.min(last + quiet, since + longest);
    if (now < due) {
      wait(due - now);
      return;
    }
    const rests = now >= last + quiet;
    since = now;
    longest = rests ? waits.first : Math.min(longest * 2, waits.last);
    if (!rests) wait(quiet);
    onChange(rests);
  }

  function wait(milliseconds: number): void {
    timer = (view as Window).setTimeout(look, milliseconds);
  }

  const observer = new MutationObserver((records) => {
    if (!records.some(({ target }) => concerns(target))) return;
    last = performance.now();
    if (timer !== 0) return;
    since = last;
    wait(quiet);
    onStir();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
}
