import { effect } from '@preact/signals-core';
import { isEditable } from '../dom/editable.ts';
import type { Explanation } from './explanation.ts';
import { occurrenceRects } from './marks.ts';
import type { Session } from './session.ts';

/** A term that moved less than this still stands where its tooltip was opened, CSS pixels. */
const stillness = 2;

/**
 * Everything that closes an explanation besides leaving it: Esc, scrolling, typing, losing the window,
 * navigating away. A pinned card stays through scrolling and blur; that is what pinning is for.
 */
export function dismissal(session: Session, explanation: Explanation, signal: AbortSignal): void {
  const { document } = session;
  const view = document.defaultView;
  if (!view) return;

  const closeTooltip = (): void => {
    if (explanation.current.value.kind === 'tooltip') explanation.close();
  };

  // Text that was taken away or rewritten under its tooltip: what is explained stands nowhere any more.
  const stopWatching = effect(() => {
    const standing = session.occurrences.value;
    const now = explanation.current.peek();
    if (now.kind !== 'tooltip') return;
    const { block, match } = now.occurrence;
    if (!standing.some((one) => one.block === block && one.match.start === match.start)) explanation.close();
  });
  signal.addEventListener('abort', stopWatching);

  document.addEventListener(
    'scroll',
    () => {
      const now = explanation.current.value;
      if (now.kind !== 'tooltip') return;
      const line = occurrenceRects(now.occurrence).find(
        ({ left, top }) =>
          Math.abs(left - now.line.left) <= stillness && Math.abs(top - now.line.top) <= stillness,
      );
      if (!line) explanation.close();
    },
    { capture: true, passive: true, signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      if (event.key === 'Escape' && explanation.current.value.kind !== 'nothing') {
        explanation.close();
        // The reader meant us: a page that closes something of its own on Esc should not do so now.
        event.stopPropagation();
        event.preventDefault();
      } else if (isEditable(document.activeElement)) {
        closeTooltip();
      }
    },
    { capture: true, signal },
  );
  document.addEventListener('compositionstart', closeTooltip, { capture: true, passive: true, signal });
  document.addEventListener('selectstart', closeTooltip, { capture: true, passive: true, signal });
  document.addEventListener('visibilitychange', closeTooltip, { passive: true, signal });
  view.addEventListener('blur', closeTooltip, { passive: true, signal });
  view.addEventListener('resize', closeTooltip, { passive: true, signal });
  view.addEventListener('pagehide', () => explanation.close(), { passive: true, signal });
}
