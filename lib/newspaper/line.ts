import type { Box } from './page-content.ts';
import type { Passage } from './passage.ts';

/** A stretch of text on one line of one column (or, set down the page, in one row of a vertical headline). */
export interface Line extends Box {
  /** Its characters in reading order. */
  readonly passage: Passage;
  readonly text: string;
  readonly baseline: number;
  /** Points of most of its glyphs. */
  readonly size: number;
  /** Font of most of its Chinese glyphs. */
  readonly font: string;
  /** Most of its glyphs are. */
  readonly bold: boolean;
  readonly vertical: boolean;
}
