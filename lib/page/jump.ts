import { flashHighlight, type PageHighlights } from '../dom/page-highlights.ts';
import { rangeOf } from '../dom/range-of.ts';
import { occurrenceRects } from './marks.ts';
import type { Place, Session } from './session.ts';

/** A flash stays this long, milliseconds: time enough to find it with the eyes. */
const flashTime = 1_600;

/**
 * Brings a term or other stretch onto the screen (not at all if it is there already) and flashes it, together
 * with `more` that belongs to it.
 */
export type JumpTo = (place: Place, more?: readonly Place[]) => void;

export function jumper(session: Session, highlights: PageHighlights, signal: AbortSignal): JumpTo {
  const view = session.document.defaultView;
  let timer = 0;
  signal.addEventListener('abort', () => view?.clearTimeout(timer));
  return (place, more = []) => {
    const ranges = [place, ...more].flatMap(
      ({ block, match }) => rangeOf(block, match.start, match.end) ?? [],
    );
    if (ranges.length === 0 || !view) return;
    scrollTo(place, view);
    highlights.show(flashHighlight, ranges);
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
