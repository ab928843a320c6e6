/** Finds what stands in a stretch of the page without asking the page about each item again. */
export interface ViewportIndex<T> {
  /** Measures every item again: after a change of layout. */
  measure(): void;
  /** Items that reach into `[top, bottom]`, viewport coordinates, in no particular order. */
  between(top: number, bottom: number): T[];
}

/**
 * A sorted table of where items stand, relative to `origin` so that scrolling leaves it true.
 * An IntersectionObserver on every block costs in every frame on long pages; this costs nothing between
 * changes of layout, and a binary search after a scroll. Items may stand in any order (columns, floats).
 */
export function viewportIndex<T>(
  items: readonly T[],
  rectOf: (item: T) => DOMRect | null,
  origin: Element,
): ViewportIndex<T> {
  let placed: { item: T; top: number; bottom: number; lowest: number }[] = [];

  function measure(): void {
    const base = origin.getBoundingClientRect().top;
    placed = [];
    for (const item of items) {
      const rect = rectOf(item);
      if (!rect || (rect.width === 0 && rect.height === 0)) continue;
      placed.push({ item, top: rect.top - base, bottom: rect.bottom - base, lowest: 0 });
    }
    placed.sort((a, b) => a.top - b.top);
    let lowest = Number.NEGATIVE_INFINITY;
    for (const place of placed) {
      lowest = Math.max(lowest, place.bottom);
      place.lowest = lowest;
    }
  }

  function between(top: number, bottom: number): T[] {
    const base = origin.getBoundingClientRect().top;
    const found: T[] = [];
    for (let at = firstBelow(placed, bottom - base) - 1; at >= 0; at -= 1) {
      const place = placed[at];
      if (!place || place.lowest < top - base) break;
      if (place.bottom >= top - base) found.push(place.item);
    }
    return found;
  }

  measure();
  return { measure, between };
}

/** Index of the first place whose top lies below `y`; the number of places where none does. */
function firstBelow(placed: readonly { top: number }[], y: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.top ?? Number.POSITIVE_INFINITY) > y) high = middle;
    else low = middle + 1;
  }
  return low;
}
