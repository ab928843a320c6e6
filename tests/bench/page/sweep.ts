/** A point of the viewport and whether a term is painted there. */
export interface Probe {
  readonly x: number;
  readonly y: number;
  readonly onTerm: boolean;
}

/** How long the asking took for each probe, milliseconds, and how many answers were wrong. */
export interface Swept {
  readonly times: readonly number[];
  readonly wrong: number;
  readonly beside: number;
}

/** Half a glyph, CSS pixels: from here a caret still snaps to the term. */
const halfGlyph = 9;

/**
 * Points on and around the terms on the screen: the middle of each line of a term, its corners just inside and
 * just outside, half a glyph to the left and right, and in the space between the lines.
 */
export function probesAround(ranges: readonly StaticRange[]): Probe[] {
  const rects = ranges.flatMap(rectsOnScreen);
  return rects
    .flatMap(({ left, right, top, bottom }) => {
      const middle = (top + bottom) / 2;
      return [
        [(left + right) / 2, middle],
        [left + 1, top + 1],
        [right - 1, bottom - 1],
        [left - 1, middle],
        [right + 1, middle],
        [left - halfGlyph, middle],
        [right + halfGlyph, middle],
        [(left + right) / 2, top - 2],
        [(left + right) / 2, bottom + 2],
      ] as const;
    })
    .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)
    .map(([x, y]) => ({
      x,
      y,
      onTerm: rects.some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom),
    }));
}

function rectsOnScreen({ startContainer, startOffset, endContainer, endOffset }: StaticRange): DOMRect[] {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return [...range.getClientRects()].filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
}

/** Asks about every probe in turn. */
export function sweep(probes: readonly Probe[], hits: (x: number, y: number) => boolean): Swept {
  const times: number[] = [];
  let wrong = 0;
  let beside = 0;
  for (const { x, y, onTerm } of probes) {
    const from = performance.now();
    const hit = hits(x, y);
    times.push(performance.now() - from);
    if (hit !== onTerm) wrong += 1;
    if (hit && !onTerm) beside += 1;
  }
  return { times, wrong, beside };
}

interface PointRegistry {
  highlightsFromPoint?(x: number, y: number): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/** Asks the browser which registered ranges lie under a point (css-highlight-api-1); null where it can't say. */
export function browserHits(): ((x: number, y: number) => boolean) | null {
  const registry = CSS.highlights as PointRegistry;
  if (!registry.highlightsFromPoint) return null;
  return (x, y) => (registry.highlightsFromPoint?.(x, y).length ?? 0) > 0;
}

/** How those ask who wrapped terms in elements. */
export function elementHits(x: number, y: number): boolean {
  return document.elementFromPoint(x, y)?.closest('mark') != null;
}
