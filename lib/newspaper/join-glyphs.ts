import { middle } from './box.ts';
import type { Glyph } from './page-content.ts';
import type { Unit } from './passage.ts';

/** Letters, digits and marks of Western text: words of these are parted by spaces. */
export const WESTERN = /[\u0021-\u024f\u0370-\u04ff\u2010-\u2013\u2043]/;

/** Ems between two Western glyphs, two Chinese ones, or one of each, from which on there's a space between them. */
const GAPS = { western: 0.18, chinese: 0.7, mixed: 0.8 };
/** The same where the file draws a space there: the thin ones round digits are the typesetter's, not the writer's. */
const DRAWN_GAPS = { western: 0.12, chinese: 0.15, mixed: 0.45 };
/** From so many gaps on, a line tells by how much its letters are spaced. */
const ENOUGH = 3;

export const isSpace = (glyph: Glyph): boolean => /^\s*$/u.test(glyph.text);

/** A line's glyphs in reading order as text, with single spaces where the print has a gap that means one. */
export function joinGlyphs(glyphs: readonly Glyph[], page: number, vertical = false): Unit[] {
  const gaps = gapsOf(glyphs, vertical);
  const spacing = gaps.length > ENOUGH ? Math.max(0, middle(gaps.slice(1).map(({ ems }) => ems))) : 0;
  return gaps.flatMap(({ before, glyph, ems, drawn }): Unit[] => {
    const unit = { text: glyph.text, glyph, page };
    const spaced = before !== null && needsSpace(before.text, glyph.text, ems - spacing, drawn);
    return spaced ? [{ text: ' ', glyph: null, page }, unit] : [unit];
  });
}

interface Gap {
  readonly before: Glyph | null;
  readonly glyph: Glyph;
  readonly ems: number;
  /** A space is drawn in it. */
  readonly drawn: boolean;
}

function gapsOf(glyphs: readonly Glyph[], vertical: boolean): Gap[] {
  const gaps: Gap[] = [];
  let before: Glyph | null = null;
  let drawn = false;
  for (const glyph of glyphs) {
    if (isSpace(glyph)) {
      drawn = true;
      continue;
    }
    const space =
      before === null ? 0 : vertical ? glyph.top - before.bottom : Math.max(0, glyph.left - before.right);
    gaps.push({ before, glyph, ems: space / glyph.size, drawn });
    before = glyph;
    drawn = false;
  }
  return gaps;
}

function needsSpace(before: string, after: string, ems: number, drawn: boolean): boolean {
  const west = Number(WESTERN.test(before.slice(-1))) + Number(WESTERN.test(after.charAt(0)));
  const kind = west === 2 ? 'western' : west === 0 ? 'chinese' : 'mixed';
  return ems >= (drawn ? DRAWN_GAPS : GAPS)[kind];
}
