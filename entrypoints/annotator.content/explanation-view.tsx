import { effect, signal as newSignal, type Signal } from '@preact/signals';
import { render } from 'preact';
import explanationCss from '../../components/explanation.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { addInterfaceHost, type InterfaceHost } from '../../lib/dom/interface-host.ts';
import { pageTheme } from '../../lib/dom/page-theme.ts';
import { rangeOf } from '../../lib/dom/range-of.ts';
import { activeHighlight } from '../../lib/dom/term-highlights.ts';
import { message } from '../../lib/locale/message.ts';
import type { Reading } from '../../lib/page/page.ts';
import type { Surface } from '../../lib/page/pointer.ts';
import { CardView } from './card-view.tsx';
import { TooltipView } from './tooltip-view.tsx';

/** Draws what the reading explains into one host element, added when first needed and removed at the end. */
export function renderExplanation(reading: Reading, signal: AbortSignal, onTurnOff: () => void): Surface {
  const { session, explanation, keys, highlights } = reading;
  const { document } = session;
  const frame: Signal<HTMLElement | null> = newSignal(null);
  let host: InterfaceHost | null = null;
  let returnFocusTo: Element | null = null;

  function ensureHost(): InterfaceHost {
    if (host?.element.isConnected) return host;
    host = addInterfaceHost(document, tokensCss + explanationCss);
    render(<Explained reading={reading} frame={frame} onTurnOff={onTurnOff} />, host.mount);
    return host;
  }

  const stopShowing = effect(() => {
    const now = explanation.current.value;
    const range =
      now.kind !== 'nothing' && now.occurrence
        ? rangeOf(now.occurrence.block, now.occurrence.match.start, now.occurrence.match.end)
        : null;
    highlights.show(activeHighlight, range ? [range] : []);
    if (now.kind === 'nothing' && keys.announcement.value === null) return;
    const { element } = ensureHost();
    if (now.kind !== 'nothing' && now.occurrence)
      element.dataset.theme = pageTheme(now.occurrence.block.container);
  });

  const stopFocusing = effect(() => {
    const open = explanation.current.value.kind === 'card';
    const dialog = frame.value;
    if (open && dialog && !returnFocusTo) {
      returnFocusTo = document.activeElement ?? document.body;
      dialog.focus({ preventScroll: true });
    } else if (!open && returnFocusTo) {
      const focusIsOurs =
        document.activeElement === host?.element || document.activeElement === document.body;
      if (focusIsOurs && returnFocusTo instanceof HTMLElement) returnFocusTo.focus({ preventScroll: true });
      returnFocusTo = null;
    }
  });

  signal.addEventListener('abort', () => {
    stopShowing();
    stopFocusing();
    if (host) render(null, host.mount);
    host?.remove();
  });

  return {
    owns: (target) => host !== null && target === host.element,
    tooltipBox: () => host?.mount.querySelector('[role="tooltip"]')?.getBoundingClientRect() ?? null,
  };
}

interface ExplainedProps {
  readonly reading: Reading;
  readonly frame: Signal<HTMLElement | null>;
  readonly onTurnOff: () => void;
}

function Explained({ reading, frame, onTurnOff }: ExplainedProps) {
  const now = reading.explanation.current.value;
  const said = reading.keys.announcement.value;
  return (
    <>
      <p class="announcer" role="status">
        {said &&
          (said.count > 0
            ? message('termAnnounced', said.label, String(said.number), String(said.count))
            : message('noTermHere'))}
      </p>
      {now.kind === 'tooltip' && <TooltipView reading={reading} tooltip={now} />}
      {now.kind === 'card' && <CardView reading={reading} card={now} frame={frame} onTurnOff={onTurnOff} />}
    </>
  );
}
