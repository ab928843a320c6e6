import type { Level } from '../glossary/concept.ts';

/** All terms near the viewport. Other software relies on this name. */
const termHighlight = 'dcg-term';
/** The one term that is being explained, and the one a jump has just reached. */
export const activeHighlight = 'dcg-active';
export const flashHighlight = 'dcg-flash';

/** How a term is underlined depends on the level of government it comes from (styles: highlights.css). */
const levelHighlights: Readonly<Record<Level, string>> = {
  国家: 'dcg-level-state',
  北京市: 'dcg-level-city',
  东城区: 'dcg-level-district',
  街道: 'dcg-level-street',
};

/** Ranges painted as CSS Custom Highlights (css-highlight-api-1): no node of the page is touched. */
export interface TermHighlights {
  add(range: StaticRange, level: Level): void;
  remove(range: StaticRange, level: Level): void;
  /**
   * While the article changes all the time, does without the name that has no look of its own: the browser goes
   * through every registered range after every change. `complete` brings it back.
   */
  thin(): void;
  complete(): void;
  /** Replaces what is shown under one of the single-purpose names; none clears it. */
  show(name: typeof activeHighlight | typeof flashHighlight, ranges: readonly StaticRange[]): void;
  /** Takes every name out of the registry. */
  clear(): void;
}

/** The highlights of one window, or null where its browser has none. */
export function termHighlights(): TermHighlights | null {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return null;
  const registry = CSS.highlights;
  const named = (name: string, priority: number): Highlight => {
    const highlight = new Highlight();
    highlight.priority = priority;
    registry.set(name, highlight);
    return highlight;
  };
  const terms = named(termHighlight, 0);
  const levels = new Map(Object.entries(levelHighlights).map(([level, name]) => [level, named(name, 1)]));
  return {
    add(range, level) {
      terms.add(range);
      levels.get(level)?.add(range);
    },
    remove(range, level) {
      terms.delete(range);
      levels.get(level)?.delete(range);
    },
    thin() {
      registry.delete(termHighlight);
    },
    complete() {
      registry.set(termHighlight, terms);
    },
    show(name, ranges) {
      registry.delete(name);
      if (ranges.length === 0) return;
      const highlight = named(name, 2);
      for (const range of ranges) highlight.add(range);
    },
    clear() {
      for (const name of [
        termHighlight,
        activeHighlight,
        flashHighlight,
        ...Object.values(levelHighlights),
      ]) {
        registry.delete(name);
      }
    },
  };
}
