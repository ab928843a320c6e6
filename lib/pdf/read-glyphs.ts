import type { Glyph } from '../newspaper/page-content.ts';
import { unifyIdeographs } from '../text/unify-ideographs.ts';
import { apply, type Matrix } from './matrix.ts';
import { glyphMatrix, type TextState } from './text-state.ts';

/** How far the em box reaches above the baseline, ems. */
const ASCENT = 0.88;
/** Directions of a line: cosine of at most 8° off. */
const STRAIGHT = 0.99;

/** A glyph as pdf.js shows it; numbers between glyphs are moves in thousandths of an em. */
interface ShownGlyph {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
  readonly vmetric?: unknown;
}

/** Places the glyphs of one show operator, and moves the state on to where the next begins. */
export function readGlyphs(state: TextState, shown: readonly unknown[]): Glyph[] {
  const { font, fontSize } = state;
  if (font === null || fontSize === 0) return [];
  const glyphs: Glyph[] = [];
  for (const entry of shown) {
    if (typeof entry === 'number') {
      moveOn(state, (-entry * fontSize) / 1000);
    } else if (typeof entry === 'object' && entry !== null) {
      const glyph: ShownGlyph = entry;
      const width = typeof glyph.width === 'number' ? glyph.width : 0;
      const spacing = (glyph.isSpace === true ? state.wordSpacing : 0) + state.charSpacing;
      const text = typeof glyph.unicode === 'string' ? unifyIdeographs(glyph.unicode) : '';
      if (text !== '') {
        const placed = font.vertical ? placeDown(state, width, glyph.vmetric) : placeAcross(state, width);
        if (placed !== null) glyphs.push({ ...placed, text, font: font.name, bold: font.bold });
      }
      const advance = font.vertical
        ? verticalMetrics(state, glyph.vmetric)[0] * font.widthScale * fontSize + spacing
        : width * font.widthScale * fontSize + spacing;
      moveOn(state, advance);
    }
  }
  return glyphs;
}

/** Horizontal writing moves right, vertical writing moves by its (negative) advance along y. */
function moveOn(state: TextState, distance: number): void {
  if (state.font?.vertical) state.y += distance;
  else state.x += distance * state.horizontalScale;
}

function verticalMetrics(state: TextState, own: unknown): readonly [number, number, number] {
  const metrics: readonly unknown[] = Array.isArray(own) ? own : [];
  const [advance, x, y] = metrics;
  return typeof advance === 'number' && typeof x === 'number' && typeof y === 'number'
    ? [advance, x, y]
    : (state.font?.verticalDefaults ?? [-1000, 500, 880]);
}

type Placed = Omit<Glyph, 'text' | 'font' | 'bold'>;

function placeAcross(state: TextState, width: number): Placed | null {
  const matrix = glyphMatrix(state);
  const scale = state.font?.widthScale ?? 0.001;
  return placeBox(matrix, 0, width * scale, state.font?.unit ?? 1, 'across');
}

function placeDown(state: TextState, width: number, own: unknown): Placed | null {
  const scale = state.font?.widthScale ?? 0.001;
  const [, x, y] = verticalMetrics(state, own);
  const matrix = glyphMatrix(state);
  const [e, f] = apply(matrix, -x * scale, -y * scale);
  const moved: Matrix = [matrix[0], matrix[1], matrix[2], matrix[3], e, f];
  return placeBox(moved, 0, width * scale, state.font?.unit ?? 1, 'down');
}

/** The em box at a matrix whose unit is one em; y runs down the page. `null` for text of no size. */
function placeBox(
  matrix: Matrix,
  from: number,
  to: number,
  unit: number,
  direction: 'across' | 'down',
): Placed | null {
  const size = Math.hypot(matrix[2], matrix[3]) * unit;
  const along = Math.hypot(matrix[0], matrix[1]);
  if (!Number.isFinite(size) || size <= 0 || along === 0) return null;
  const [x0, y0] = apply(matrix, from, 0);
  const [x1] = apply(matrix, to, 0);
  const upright = matrix[0] / along > STRAIGHT && (-matrix[3] * unit) / size > STRAIGHT;
  return {
    left: Math.min(x0, x1),
    right: Math.max(x0, x1),
    top: y0 - size * ASCENT,
    bottom: y0 + size * (1 - ASCENT),
    baseline: y0,
    size,
    direction: upright ? direction : 'turned',
  };
}
