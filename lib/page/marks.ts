import { clientRectsOf } from '../dom/client-rects.ts';
import type { HighlightName, PageHighlights } from '../dom/page-highlights.ts';
import { rangeOf } from '../dom/range-of.ts';
import type { Level } from '../glossary/concept.ts';
import type { ConceptEntry } from '../messaging/protocol.ts';
import { marked } from './occurrences.ts';
import { paintPlaces } from './paint-places.ts';
import type { Place, Session } from './session.ts';

/** How a term is underlined depends on the level of government it comes from; what the reader knows is quiet. */
const levelHighlights: Readonly<Record<Level, HighlightName>> = {
  国家: 'dcg-level-state',
  北京市: 'dcg-level-city',
  东城区: 'dcg-level-district',
  街道: 'dcg-level-street',
  自加: 'dcg-level-own',
};

/** Paints the article's terms until `signal` aborts. */
export function marks(session: Session, highlights: PageHighlights, signal: AbortSignal): void {
  const namesOf = (entry: ConceptEntry | undefined): readonly HighlightName[] =>
    entry ? ['dcg-term', entry.known ? 'dcg-known' : levelHighlights[entry.concept.level]] : [];
  paintPlaces(
    session,
    {
      places: () => marked(session),
      namesOf: ({ match }) => namesOf(session.entries.get(match.conceptId)),
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
