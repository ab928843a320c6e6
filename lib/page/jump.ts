import { rangeOf } from '../dom/range-of.ts';
import { flashHighlight, type TermHighlights } from '../dom/term-highlights.ts';
import { occurrenceRects } from './marks.ts';
import type { Place, Session } from './session.ts';

/** A flash stays this long, milliseconds: time enough to find it with the eyes. */
const flashTime = 1_600;

/** Brings a term or other stretch onto the screen (not at all if it is there already) and flashes it. */
export type JumpTo = (place: Place) => void;

export function jumper(session: Session, highlights: TermHighlights, signal: AbortSignal): JumpTo {
  const view = session.document.defaultView;
  let timer = 0;
  signal.addEventListener('abort', () => view?.clearTimeout(timer));
  return (place) => {
    const range = rangeOf(place.block, place.match.start, place.match.end);
    if (!range || !view) return;
    scrollTo(place, view);
    highlights.show(flashHighlight, [range]);
    view.clearTimeout(timer);
    timer = view.setTimeout(() => highlights.show(flashHighlight, []), flashTime);
  };
}

function scrollTo(place: Place, view: Window): void {
  const on = (rect: DOMRect | undefined): boolean =>
    rect !== undefined && rect.top >= 0 && rect.bottom <= view.innerHeight;
  if (on(occurrenceRects(place)[0])) return;
  // First its block (which may sit in a scrolling container), then the line itself in a long block.
  place.block.container.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rect = occurrenceRects(place)[0];
  if (rect && !on(rect)) {
    view.scrollBy({ top: rect.top - view.innerHeight / 2, behavior: 'instant' });
  }
}
