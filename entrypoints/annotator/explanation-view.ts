import { effect } from '@preact/signals-core';
import { activeHighlight } from '../../lib/dom/page-highlights.ts';
import { pageTheme } from '../../lib/dom/page-theme.ts';
import { rangeOf } from '../../lib/dom/range-of.ts';
import { message } from '../../lib/locale/message.ts';
import type { Explained } from '../../lib/page/explanation.ts';
import type { Reading } from '../../lib/page/page.ts';
import type { Surface } from '../../lib/page/pointer.ts';
import type { Announcement } from '../../lib/page/term-keys.ts';
import type { ReadingLevel } from '../../lib/settings/settings.ts';
import type { DrawCards } from './card-script.ts';
import { interfaceLayer, type Layer } from './interface-layer.ts';
import { tooltipView } from './tooltip-view.ts';

export interface ExplanationPorts {
  /** Turns the site off; null where there is none, in the extension's own pages. */
  readonly onTurnOff: (() => void) | null;
  /** Keeps how much cards and tooltips say. */
  readonly onLevel: (level: ReadingLevel) => void;
  /** Gives what draws cards; null where it can't be had. */
  readonly loadCards: () => Promise<DrawCards | null>;
}

/**
 * Draws what the reading explains into the layer of our interface. The effect redraws when a signal changes that
 * was read while drawing.
 */
export function renderExplanation(
  reading: Reading,
  signal: AbortSignal,
  ports: ExplanationPorts,
  layer = interfaceLayer(reading.session.document, signal),
): Surface {
  const { explanation, keys, highlights } = reading;
  let drawn: Layer | null = null;
  let cardsLife: AbortController | null = null;
  let last: Explained['kind'] = 'nothing';

  function ensureLayer(): Layer {
    const current = layer.ensure();
    if (drawn !== current) {
      cardsLife?.abort();
      cardsLife = null;
      drawn = current;
    }
    return current;
  }

  async function startCards({ host, cards, announcer }: Layer): Promise<void> {
    if (cardsLife) return;
    const life = new AbortController();
    cardsLife = life;
    const draw = await ports.loadCards();
    if (life.signal.aborted) return;
    if (draw) {
      const { element, addStyles } = host;
      const { onTurnOff, onLevel } = ports;
      const place = { mount: cards, host: element, addStyles, onTurnOff, onLevel };
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
    if (drawn === null && now.kind === 'nothing' && said === null) return;
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
  });

  return {
    owns: layer.owns,
    tooltipBox: () => drawn?.tooltip.firstElementChild?.getBoundingClientRect() ?? null,
  };
}

/** What the term keys have reached, for readers who don't see it. */
function announcementText(said: Announcement | null): string {
  if (said === null) return '';
  return said.count > 0
    ? message('termAnnounced', said.label, String(said.number), String(said.count))
    : message('noTermHere');
}
