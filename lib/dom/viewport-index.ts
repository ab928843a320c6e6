/** Finds what stands in a stretch of the page without asking the page about each item again. */
export interface ViewportIndex<T> {
  /**
   * Measures these items and knows no others from now on. Where `trusting`, items that were known are taken to stand
   * where they stood, as long as the first and the last of them do: text that is added at the end moves nothing.
   */
  show(items: readonly T[], rectOf: (item: T) => DOMRect | null, trusting: boolean): void;
  /** Items that reach into `[top, bottom]`, viewport coordinates, in no particular order. */
  between(top: number, bottom: number): T[];
}

/** Where an item stands, relative to the origin; `lowest`: how far down it or any item above it reaches. */
interface Placed<T> {
  readonly item: T;
  readonly top: number;
  readonly bottom: number;
  lowest: number;
}

/**
 * A sorted table of where items stand, relative to `origin` so that scrolling leaves it true.
 * An IntersectionObserver on every block costs in every frame on long pages; this costs nothing between
 * changes of layout, and a binary search after a scroll. Items may stand in any order (columns, floats).
 */
export function viewportIndex<T>(origin: Element): ViewportIndex<T> {
  let placed: Placed<T>[] = [];

  function show(items: readonly T[], rectOf: (item: T) => DOMRect | null, trusting: boolean): void {
    const base = origin.getBoundingClientRect().top;

    function place(item: T): Placed<T> | null {
      const rect = rectOf(item);
      if (!rect || (rect.width === 0 && rect.height === 0)) return null;
      return { item, top: rect.top - base, bottom: rect.bottom - base, lowest: 0 };
    }

    function stands(known: Placed<T>): boolean {
      const now = place(known.item);
      return now?.top === known.top && now.bottom === known.bottom;
    }

    const staying = new Set(trusting ? items : []);
    const known = placed.filter(({ item }) => staying.has(item));
    const ends = [known[0], known.at(-1)];
    const standing = ends.every((end) => !end || stands(end)) ? known : [];
    const trusted = new Map(standing.map((each) => [each.item, each]));
    placed = items.flatMap((item) => trusted.get(item) ?? place(item) ?? []);
    placed.sort((a, b) => a.top - b.top);
    let lowest = Number.NEGATIVE_INFINITY;
    for (const each of placed) {
      lowest = Math.max(lowest, each.bottom);
      each.lowest = lowest;
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

  return { show, between };
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
