import type { Span } from '../text/span.ts';

/** One way of writing a concept, as the matcher sees it (ISO 1087 "designation"). */
export interface Designation {
  readonly text: string;
  readonly conceptId: string;
  readonly quoted?: true;
  readonly needs?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
}

/** A designation found in a text. Offsets are UTF-16 units of the text that was given, not of its folded form. */
export interface Match extends Span {
  readonly conceptId: string;
  /** Stands only if the article contains one of these; see `settleMatches`. */
  readonly needs?: readonly string[];
  /** Shorter designations of other concepts inside this one, in order of position. */
  readonly nested?: readonly Match[];
}
