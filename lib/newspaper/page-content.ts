/** A rectangle on a page: points (1/72 inch) from the page's left and top edge. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One drawn character with its em box. White space is a glyph too where the file draws it. */
export interface Glyph extends Box {
  /** Usually one character; a ligature has several. */
  readonly text: string;
  /** Where the character stands on its line: points from the page's top edge. */
  readonly baseline: number;
  /** Height of the em box, points. */
  readonly size: number;
  /** Name of the font without its subset tag; empty where the file gives none. */
  readonly font: string;
  readonly bold: boolean;
  /** How the file sets it: on lines across the page, down the page, or turned (neither is true). */
  readonly direction: 'across' | 'down' | 'turned';
}

/** What one page of a born-digital newspaper draws, in the file's own order. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Drawn lines, and bars no thicker than one. */
  readonly rules: readonly Box[];
  /** Frames and tinted grounds. */
  readonly frames: readonly Box[];
  readonly images: readonly Box[];
}
