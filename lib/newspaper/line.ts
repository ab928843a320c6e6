import type { Box, Glyph } from './page-content.ts';

/** A stretch of text on one line of one column (or, set down the page, in one row of a vertical headline). */
export interface Line extends Box {
  /** In reading order, white space among them. */
  readonly glyphs: readonly Glyph[];
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
