import { effect } from '@preact/signals-core';
import { render } from 'preact';
import explanationCss from '../../components/explanation.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { addInterfaceHost, type InterfaceHost } from '../../lib/dom/interface-host.ts';
import { pageTheme } from '../../lib/dom/page-theme.ts';
import { rangeOf } from '../../lib/dom/range-of.ts';
import { activeHighlight } from '../../lib/dom/term-highlights.ts';
import { message } from '../../lib/locale/message.ts';
import type { Explained } from '../../lib/page/explanation.ts';
import type { Reading } from '../../lib/page/page.ts';
import type { Surface } from '../../lib/page/pointer.ts';
import type { Announcement } from '../../lib/page/term-keys.ts';
import { cardControls } from './card-controls.ts';
import { type CardSide, CardView, chooseSide } from './card-view.tsx';
import { watchFocus } from './focus.ts';
import { TooltipView } from './tooltip-view.tsx';

/**
 * Draws what the reading explains into one host element, added when first needed and removed at the end.
 * The effect redraws when a signal changes that was read while drawing.
 */
export function renderExplanation(
  reading: Reading,
  signal: AbortSignal,
  onTurnOff: (() => void) | null,
): Surface {
  const { session, explanation, keys, highlights } = reading;
  const controls = cardControls(reading);
  let host: InterfaceHost | null = null;
  let side: CardSide | null = null;
  let last: Explained['kind'] = 'nothing';

  function ensureHost(): InterfaceHost {
    if (!host?.element.isConnected) host = addInterfaceHost(session.document, tokensCss + explanationCss);
    return host;
  }

  function draw(now: Explained): preact.ComponentChild {
    if (now.kind === 'tooltip') return <TooltipView reading={reading} tooltip={now} />;
    if (now.kind === 'nothing') return null;
    // Chosen once: a card that changed sides under the reader's hand would be a moving target.
    side ??= chooseSide(reading, now);
    return <CardView reading={reading} card={now} side={side} controls={controls} onTurnOff={onTurnOff} />;
  }

  const stopDrawing = effect(() => {
    const now = explanation.current.value;
    const said = keys.announcement.value;
    if (now.kind !== 'card') side = null;
    if (host === null && now.kind === 'nothing' && said === null) return;
    const { element, mount, raise } = ensureHost();
    if (now.kind !== 'nothing') {
      if (now.kind !== last) raise();
      if (now.occurrence) element.dataset.theme = pageTheme(now.occurrence.block.container);
    }
    last = now.kind;
    render(
      <>
        <Announcer said={said} />
        {draw(now)}
      </>,
      mount,
    );
  });
  const stopLighting = effect(() => {
    const now = explanation.current.value;
    const occurrence = now.kind === 'nothing' ? null : now.occurrence;
    const range = occurrence && rangeOf(occurrence.block, occurrence.match.start, occurrence.match.end);
    highlights.show(activeHighlight, range ? [range] : []);
  });
  const stopFocusing = watchFocus(
    session.document,
    () => (explanation.current.value.kind === 'card' ? controls.frame.value : null),
    () => host?.element ?? null,
  );
  const stopResetting = effect(() => {
    if (explanation.current.value.kind !== 'card') controls.reset();
  });

  signal.addEventListener('abort', () => {
    for (const stop of [stopDrawing, stopLighting, stopFocusing, stopResetting]) stop();
    controls.reset();
    if (host) render(null, host.mount);
    host?.element.remove();
  });

  return {
    owns: (target) => host !== null && target === host.element,
    tooltipBox: () => host?.mount.querySelector('[role="tooltip"]')?.getBoundingClientRect() ?? null,
  };
}

/** Says what the term keys have reached to readers who don't see it. */
function Announcer({ said }: { said: Announcement | null }) {
  const text =
    said === null
      ? ''
      : said.count > 0
        ? message('termAnnounced', said.label, String(said.number), String(said.count))
        : message('noTermHere');
  return (
    <p class="announcer" role="status">
      {text}
    </p>
  );
}
