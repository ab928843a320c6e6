import { effect } from '@preact/signals-core';
import { render } from 'preact';
import cardCss from '../../components/card/card.css?inline';
import type { DrawCards } from '../annotator/card-script.ts';
import { cardControls } from './card-controls.ts';
import { type CardSide, CardView, chooseSide } from './card-view.tsx';
import { watchFocus } from './focus.ts';
import { mirror } from './mirror.ts';

/** Draws the pinned card with all it can do; see `DrawCards`. */
export const drawCards: DrawCards = (reading, { mount, host, addStyles, onTurnOff, onLevel }, signal) => {
  addStyles(cardCss);
  const controls = cardControls(reading);
  const explained = mirror(reading.explanation.current, signal);
  const settings = mirror(reading.session.settings, signal);
  const occurrences = mirror(reading.session.occurrences, signal);
  let side: CardSide | null = null;

  const stopDrawing = effect(() => {
    const now = explained.value;
    void occurrences.value;
    if (now.kind !== 'card') {
      side = null;
      render(null, mount);
      return;
    }
    // Chosen once: a card that changed sides under the reader's hand would be a moving target.
    side ??= chooseSide(reading, now);
    render(
      <CardView
        card={now}
        controls={controls}
        level={settings.value.readingLevel}
        onLevel={onLevel}
        onTurnOff={onTurnOff}
        reading={reading}
        side={side}
      />,
      mount,
    );
  });
  const stopFocusing = watchFocus(
    reading.session.document,
    () => (explained.value.kind === 'card' ? controls.frame.value : null),
    () => host,
  );
  const stopResetting = effect(() => {
    if (explained.value.kind !== 'card') controls.reset();
  });

  signal.addEventListener('abort', () => {
    for (const stop of [stopDrawing, stopFocusing, stopResetting]) stop();
    controls.reset();
    render(null, mount);
  });
};
