import { contains } from '../dom/client-rects.ts';
import { textPositionAt } from '../dom/text-position.ts';
import { occurrenceRects } from './marks.ts';
import type { Place, PlacedExcerpt, Session } from './session.ts';

/** The excerpts painted at a point of the viewport, the shortest first. */
export function excerptsAt({ document, excerpts, parts }: Session, x: number, y: number): PlacedExcerpt[] {
  const placed = excerpts.peek().filter(({ places }) => places.length > 0);
  if (placed.length === 0) return [];
  const roots = new Set(parts.peek().map(({ block }) => block.container.getRootNode()));
  const shadowRoots = [...roots].filter((root) => root instanceof ShadowRoot);
  const node = textPositionAt(document, x, y, shadowRoots)?.node;
  if (!node) return [];
  return placed
    .filter(({ places }) =>
      places.some(
        (place) =>
          place.block.runs.some((run) => run.node === node) && contains(occurrenceRects(place), x, y),
      ),
    )
    .sort((a, b) => lengthOf(a) - lengthOf(b));
}

function lengthOf({ places }: PlacedExcerpt): number {
  return places.reduce((sum, { match }) => sum + match.end - match.start, 0);
}

/** The excerpts in which the caret stands, the shortest first; none where there is no caret in the article. */
export function excerptsAtCaret({ document, excerpts }: Session): PlacedExcerpt[] {
  const { focusNode = null, focusOffset = 0 } = document.getSelection() ?? {};
  const isAt = ({ block, match }: Place): boolean =>
    block.runs.some(({ node, start, from, length }) => {
      const offset = start + focusOffset - from;
      const isInRun = focusOffset >= from && focusOffset <= from + length;
      return node === focusNode && isInRun && offset >= match.start && offset <= match.end;
    });
  const found = excerpts.peek().filter(({ places }) => places.some(isAt));
  return found.sort((a, b) => lengthOf(a) - lengthOf(b));
}
