/** The one term that is being explained, and the one a jump has just reached. */
export const activeHighlight = 'dcg-active';
export const flashHighlight = 'dcg-flash';

/**
 * Every name we use and its priority: the higher, the later it is painted. `dcg-term` and `dcg-excerpt` are all
 * terms and all excerpts near the viewport; other software relies on these two. How each looks: highlights.css.
 */
const priorities = {
  'dcg-excerpt': 0,
  'dcg-excerpt-amber': 1,
  'dcg-excerpt-green': 1,
  'dcg-excerpt-blue': 1,
  'dcg-excerpt-pink': 1,
  'dcg-term': 2,
  'dcg-level-state': 3,
  'dcg-level-city': 3,
  'dcg-level-district': 3,
  'dcg-level-street': 3,
  'dcg-level-own': 3,
  'dcg-known': 3,
  [activeHighlight]: 4,
  [flashHighlight]: 4,
} as const;

export type HighlightName = keyof typeof priorities;

const names = Object.keys(priorities) as HighlightName[];
/** Names without a look of their own. */
const plain: readonly HighlightName[] = ['dcg-term', 'dcg-excerpt'];

/** Ranges painted as CSS Custom Highlights (css-highlight-api-1): no node of the page is touched. */
export interface PageHighlights {
  add(range: StaticRange, names: readonly HighlightName[]): void;
  remove(range: StaticRange, names: readonly HighlightName[]): void;
  /**
   * True takes the names that have no look of their own out of the registry, false brings them back: the browser goes
   * through every registered range after every change of the page.
   */
  thin(isThin: boolean): void;
  /** Replaces what is shown under a name; none takes the name out of the registry. */
  show(name: HighlightName, ranges: readonly StaticRange[]): void;
  /** Takes every name out of the registry. */
  clear(): void;
}

/** The highlights of one window, or null where its browser has none. */
export function pageHighlights(): PageHighlights | null {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return null;
  const registry = CSS.highlights;
  const known = new Map<HighlightName, Highlight>();

  function named(name: HighlightName): Highlight {
    const before = known.get(name);
    if (before) return before;
    const highlight = new Highlight();
    highlight.priority = priorities[name];
    known.set(name, highlight);
    registry.set(name, highlight);
    return highlight;
  }

  function forget(name: HighlightName): void {
    known.delete(name);
    registry.delete(name);
  }

  return {
    add(range, under) {
      for (const name of under) named(name).add(range);
    },
    remove(range, under) {
      for (const name of under) known.get(name)?.delete(range);
    },
    thin(isThin) {
      for (const name of plain) {
        const highlight = known.get(name);
        if (isThin) registry.delete(name);
        else if (highlight) registry.set(name, highlight);
      }
    },
    show(name, ranges) {
      forget(name);
      for (const range of ranges) named(name).add(range);
    },
    clear() {
      for (const name of names) forget(name);
    },
  };
}
