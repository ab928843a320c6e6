import { contains } from '../dom/client-rects.ts';
import type { MappedBlock } from '../dom/text-map.ts';
import { textPositionAt } from '../dom/text-position.ts';
import type { Box } from './grace-path.ts';
import { occurrenceRects } from './marks.ts';
import type { Occurrence } from './occurrences.ts';

/** A marked term under a point, and the line of it that the point is in. */
export interface Hit {
  readonly occurrence: Occurrence;
  readonly line: Box;
}

export type FindOccurrence = (x: number, y: number) => Hit | null;

interface Place {
  readonly block: MappedBlock;
  readonly start: number;
  readonly from: number;
  readonly length: number;
}

/**
 * Makes the hit test for a set of occurrences: viewport point → term under it, or null beside it.
 * The caret tells the text position in some microseconds; the candidate's own rectangles then decide,
 * because a caret also snaps to a term from half a glyph away or from the margin of its line.
 */
export function occurrenceFinder(document: Document, occurrences: readonly Occurrence[]): FindOccurrence {
  const byBlock = Map.groupBy(occurrences, ({ block }) => block);
  const places = new WeakMap<Text, Place[]>();
  const shadowRoots = new Set<ShadowRoot>();
  for (const block of byBlock.keys()) {
    const root = block.container.getRootNode();
    if (root instanceof ShadowRoot) shadowRoots.add(root);
    for (const { node, start, from, length } of block.runs) {
      const known = places.get(node);
      const place = { block, start, from, length };
      if (known) known.push(place);
      else places.set(node, [place]);
    }
  }
  const roots = [...shadowRoots];

  return (x, y) => {
    const position = textPositionAt(document, x, y, roots);
    if (!position) return null;
    for (const { block, start, from, length } of places.get(position.node) ?? []) {
      if (position.offset < from || position.offset > from + length) continue;
      const offset = start + position.offset - from;
      for (const occurrence of around(byBlock.get(block) ?? [], offset)) {
        const line = occurrenceRects(occurrence).find((rect) => contains([rect], x, y));
        if (line) return { occurrence, line };
      }
    }
    return null;
  };
}

/** The occurrences that touch an offset of their block: at most one on each side. */
function around(sorted: readonly Occurrence[], offset: number): Occurrence[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.match.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(low, low + 2).filter(({ match }) => match.start <= offset && offset <= match.end);
}
