import { effect } from '@preact/signals-core';
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
import type { DrawCards } from './card-script.ts';
import { tooltipView } from './tooltip-view.ts';

export interface ExplanationPorts {
  /** Turns the site off; null where there is none, in the extension's own pages. */
  readonly onTurnOff: (() => void) | null;
  /** Gives what draws cards; null where it can't be had. */
  readonly loadCards: () => Promise<DrawCards | null>;
}

/** Our element on the page with the places for what is shown. */
interface Layer {
  readonly host: InterfaceHost;
  readonly announcer: HTMLElement;
  readonly tooltip: HTMLElement;
  readonly cards: HTMLElement;
}

/**
 * Draws what the reading explains into one host element, added when first needed and removed at the end.
 * The effect redraws when a signal changes that was read while drawing.
 */
export function renderExplanation(reading: Reading, signal: AbortSignal, ports: ExplanationPorts): Surface {
  const { session, explanation, keys, highlights } = reading;
  let layer: Layer | null = null;
  let cardsLife: AbortController | null = null;
  let last: Explained['kind'] = 'nothing';

  function ensureLayer(): Layer {
    if (!layer?.host.element.isConnected) {
      cardsLife?.abort();
      cardsLife = null;
      layer = addLayer(session.document);
    }
    return layer;
  }

  async function startCards({ host, cards, announcer }: Layer): Promise<void> {
    if (cardsLife) return;
    const life = new AbortController();
    cardsLife = life;
    const draw = await ports.loadCards();
    if (life.signal.aborted) return;
    if (draw) {
      const { element, addStyles } = host;
      const place = { mount: cards, host: element, addStyles, onTurnOff: ports.onTurnOff };
      draw(reading, place, life.signal);
      return;
    }
    cardsLife = null;
    if (explanation.current.peek().kind !== 'card') return;
    explanation.close();
    announcer.textContent = message('noAnswer');
    announcer.classList.add('seen');
  }

  const stopDrawing = effect(() => {
    const now = explanation.current.value;
    const said = keys.announcement.value;
    if (layer === null && now.kind === 'nothing' && said === null) return;
    const current = ensureLayer();
    if (now.kind !== 'nothing') {
      if (now.kind !== last) current.host.raise();
      if (now.occurrence) current.host.element.dataset.theme = pageTheme(now.occurrence.block.container);
      current.announcer.classList.remove('seen');
      void startCards(current);
    }
    last = now.kind;
    const text = announcementText(said);
    if (current.announcer.textContent !== text && !current.announcer.classList.contains('seen'))
      current.announcer.textContent = text;
    const tooltip = now.kind === 'tooltip' ? tooltipView(reading, now) : null;
    current.tooltip.replaceChildren(...(tooltip ? [tooltip] : []));
  });
  const stopLighting = effect(() => {
    const now = explanation.current.value;
    const occurrence = now.kind === 'nothing' ? null : now.occurrence;
    const range = occurrence && rangeOf(occurrence.block, occurrence.match.start, occurrence.match.end);
    highlights.show(activeHighlight, range ? [range] : []);
  });

  signal.addEventListener('abort', () => {
    for (const stop of [stopDrawing, stopLighting]) stop();
    cardsLife?.abort();
    layer?.host.element.remove();
  });

  return {
    owns: (target) => layer !== null && target === layer.host.element,
    tooltipBox: () => layer?.tooltip.firstElementChild?.getBoundingClientRect() ?? null,
  };
}

function addLayer(document: Document): Layer {
  const host = addInterfaceHost(document, tokensCss + explanationCss);
  const [announcer, tooltip, cards] = ['p', 'div', 'div'].map((tag) => document.createElement(tag)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  // Always there, because a live region that appears with its text is not read.
  announcer.className = 'announcer';
  announcer.role = 'status';
  host.mount.append(announcer, tooltip, cards);
  return { host, announcer, tooltip, cards };
}

/** What the term keys have reached, for readers who don't see it. */
function announcementText(said: Announcement | null): string {
  if (said === null) return '';
  return said.count > 0
    ? message('termAnnounced', said.label, String(said.number), String(said.count))
    : message('noTermHere');
}
