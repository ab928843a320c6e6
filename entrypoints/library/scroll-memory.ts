import { effect, type ReadonlySignal } from '@preact/signals';

interface Remembered {
  readonly scroll?: number;
}

/** Rest after scrolling before its end is written down, milliseconds: writing costs more than a frame may. */
const rest = 150;

/**
 * Keeps how far each entry of the history was scrolled, and goes back there once the page is high enough: lists
 * and texts arrive after the browser has given up. The reader's own scrolling ends the wait.
 */
export function rememberScroll(hash: ReadonlySignal<string>, end: AbortSignal): void {
  let wanted: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  history.scrollRestoration = 'manual';

  function settle(): void {
    if (wanted === null) return;
    scrollTo({ top: wanted, behavior: 'instant' });
    if (Math.abs(scrollY - wanted) < 2) wanted = null;
  }

  function save(): void {
    clearTimeout(timer);
    const { scroll } = (history.state as Remembered | null) ?? {};
    if (wanted === null && scroll !== scrollY) history.replaceState({ scroll: scrollY }, '');
  }

  const giveUp = (): void => {
    wanted = null;
  };
  const heights = new ResizeObserver(settle);
  heights.observe(document.body);
  const stop = effect(() => {
    hash.value;
    clearTimeout(timer);
    wanted = (history.state as Remembered | null)?.scroll ?? 0;
    settle();
  });
  const options = { signal: end, passive: true } as const;
  addEventListener(
    'scrollend',
    () => {
      clearTimeout(timer);
      timer = setTimeout(save, rest);
    },
    options,
  );
  // A link may be followed before that rest is over.
  addEventListener('click', save, { ...options, capture: true });
  for (const event of ['wheel', 'keydown', 'pointerdown', 'touchstart'] as const) {
    addEventListener(event, giveUp, options);
  }
  end.addEventListener('abort', () => {
    clearTimeout(timer);
    heights.disconnect();
    stop();
  });
}
