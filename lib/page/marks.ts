import { clientRectsOf } from '../dom/client-rects.ts';
import type { HighlightName, PageHighlights } from '../dom/page-highlights.ts';
import { rangeOf } from '../dom/range-of.ts';
import type { Level } from '../glossary/concept.ts';
import { marked } from './occurrences.ts';
import { paintPlaces } from './paint-places.ts';
import type { Place, Session } from './session.ts';

/** How a term is underlined depends on the level of government it comes from. */
const levelHighlights: Readonly<Record<Level, HighlightName>> = {
  国家: 'dcg-level-state',
  北京市: 'dcg-level-city',
  东城区: 'dcg-level-district',
  街道: 'dcg-level-street',
};

/** Paints the article's terms until `signal` aborts. */
export function marks(session: Session, highlights: PageHighlights, signal: AbortSignal): void {
  const namesOf = (level: Level | undefined): readonly HighlightName[] =>
    level ? ['dcg-term', levelHighlights[level]] : [];
  paintPlaces(
    session.document,
    {
      places: () => marked(session),
      namesOf: ({ match }) => namesOf(session.entries.get(match.conceptId)?.concept.level),
    },
    highlights,
    signal,
  );
}

/** The rectangles of an occurrence or other stretch on the screen; empty where it isn't rendered or has gone. */
export function occurrenceRects({ block, match }: Place): readonly DOMRect[] {
  const range = rangeOf(block, match.start, match.end);
  return range ? clientRectsOf(range) : [];
}
