import { IDENTITY, type Matrix, multiply } from './matrix.ts';

/** What is known of a font: as much of pdf.js's own description as placing glyphs needs. */
export interface FontFacts {
  readonly name: string;
  readonly bold: boolean;
  readonly vertical: boolean;
  /** Points of the em box for a size of 1: 1, but for hand-made (Type 3) fonts whatever their matrix says. */
  readonly unit: number;
  /** Width units to text space for a size of 1. */
  readonly widthScale: number;
  /** Advance down and the way from the vertical origin to the horizontal one, in width units (ISO 32000-1, 9.7.4.3). */
  readonly verticalDefaults: readonly [advance: number, x: number, y: number];
}

/** The graphics and text state of ISO 32000-1, 8.4 and 9.3, as far as it moves text. */
export interface TextState {
  transform: Matrix;
  font: FontFacts | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  textMatrix: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

export function initialState(transform: Matrix): TextState {
  return {
    transform,
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    textMatrix: IDENTITY,
    lineX: 0,
    lineY: 0,
    x: 0,
    y: 0,
  };
}

export function setTextMatrix(state: TextState, matrix: Matrix): void {
  state.textMatrix = matrix;
  state.x = 0;
  state.y = 0;
  state.lineX = 0;
  state.lineY = 0;
}

export function moveText(state: TextState, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}

/** From text space, one unit an em, to the page, at the point where the next glyph goes. */
export function glyphMatrix(state: TextState): Matrix {
  const { fontSize, horizontalScale, rise, x, y } = state;
  const placed: Matrix = [fontSize * horizontalScale, 0, 0, fontSize, x, y + rise];
  return multiply(state.transform, multiply(state.textMatrix, placed));
}
