import type { Span } from '../text/span.ts';

/** The canonical text of a document as paragraphs in reading order; the text is these joined by line feeds. */
export interface AnchorText {
  readonly paragraphs: readonly string[];
  /** The paragraphs joined by `\n`. */
  readonly text: string;
}

/** Why an excerpt stands nowhere in a text. */
export type OrphanReason =
  /** Nothing like its words is there. */
  | 'gone'
  /** Its paragraph is there, its words are not. */
  | 'cut'
  /** Something like it is there, but too different to be sure. */
  | 'changed'
  /** Its words stand in several places, and nothing tells which was meant. */
  | 'ambiguous';

/**
 * What became of an excerpt in a text. `anchored`: the same words at the same place. `shifted`: found elsewhere
 * or with other words; `exact` where the words are the same, though white space, width, quotation marks or the
 * kind of characters (simplified, traditional) may not be. Offsets are UTF-16 units in the canonical text.
 */
export type Anchoring =
  | { readonly outcome: 'anchored'; readonly span: Span }
  | { readonly outcome: 'shifted'; readonly span: Span; readonly exact: boolean }
  | { readonly outcome: 'orphaned'; readonly reason: OrphanReason };
