import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import type { Result } from '../../lib/outcome/result.ts';
import type { Reading } from '../../lib/page/page.ts';
import type { ReadingLevel } from '../../lib/settings/settings.ts';
import type { Layer } from './interface-layer.ts';

/** Where cards are drawn, and what they may ask of the page around them. */
export interface CardPlace {
  /** Inside our closed shadow root. */
  readonly mount: HTMLElement;
  /** The element that carries the shadow root. */
  readonly host: HTMLElement;
  readonly addStyles: (css: string) => void;
  /** Turns the site off; null where there is none, in the extension's own pages. */
  readonly onTurnOff: (() => void) | null;
  /** Keeps how much cards and tooltips say. */
  readonly onLevel: (level: ReadingLevel) => void;
}

/**
 * Draws the card of a reading whenever one is pinned, until the signal aborts. It comes in a script of its own
 * (entrypoints/card) after the annotator, which marks and explains without it.
 */
export type DrawCards = (reading: Reading, place: CardPlace, signal: AbortSignal) => void;

/** Where the interface of excerpts is drawn. */
export interface ExcerptPlace {
  /** The layer that is on the page now; a new one where the page has thrown out the last. */
  readonly ensureLayer: () => Layer;
  readonly owns: (target: EventTarget | null) => boolean;
}

/** Lets the reader save, change and find excerpts of a reading until the signal aborts. In the card's script too. */
export type RunExcerpts = (
  reading: Reading,
  place: ExcerptPlace,
  /** Those of the article, as they were just asked for. */
  first: Result<readonly Excerpt[]>,
  signal: AbortSignal,
) => void;

/** What the card's script leaves for the annotator in the world that only the extension's scripts share. */
export interface CardScriptGlobal {
  dongchengGlossDrawCards?: DrawCards;
  dongchengGlossRunExcerpts?: RunExcerpts;
}
