import { effect } from '@preact/signals-core';
import type { HighlightName, PageHighlights } from '../dom/page-highlights.ts';
import type { ExcerptMark } from '../excerpt/excerpt.ts';
import { paintPlaces } from './paint-places.ts';
import type { Place, PlacedExcerpt, Session } from './session.ts';

interface PaintedStretch extends Place {
  readonly mark: ExcerptMark;
}

/** Paints the reader's excerpts of the article until `signal` aborts. Costs nothing while there is none. */
export function excerptMarks(session: Session, highlights: PageHighlights, signal: AbortSignal): void {
  const known = new WeakMap<PlacedExcerpt, readonly PaintedStretch[]>();

  function stretchesOf(placed: PlacedExcerpt): readonly PaintedStretch[] {
    const before = known.get(placed);
    if (before) return before;
    const { mark } = placed.excerpt;
    // A new `match` each: an excerpt that only changed its mark must be painted anew.
    const stretches = placed.places.map(({ block, match }) => ({ block, match: { ...match }, mark }));
    known.set(placed, stretches);
    return stretches;
  }

  function inDocumentOrder(): readonly PaintedStretch[] {
    const order = new Map(session.parts.value.map(({ block }, at) => [block, at]));
    const rank = ({ block }: Place): number => order.get(block) ?? 0;
    return session.excerpts.value
      .flatMap(stretchesOf)
      .sort((a, b) => rank(a) - rank(b) || a.match.start - b.match.start);
  }

  const namesOf = ({ mark }: PaintedStretch): readonly HighlightName[] => [
    'dcg-excerpt',
    `dcg-excerpt-${mark}`,
  ];
  let isPainting = false;
  const stop = effect(() => {
    if (isPainting || session.excerpts.value.length === 0) return;
    isPainting = true;
    paintPlaces(session, { places: inDocumentOrder, namesOf }, highlights, signal);
  });
  signal.addEventListener('abort', stop);
}
