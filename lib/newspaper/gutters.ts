import { overlap } from './box.ts';
import { isSpace } from './join-glyphs.ts';
import type { Box, Glyph } from './page-content.ts';
import type { Row } from './rows.ts';

/** Ems: narrower gaps never part columns, wider ones always do. */
const NARROWEST = 0.45;
const WIDEST = 3;
/** Ems that a strip must keep free, from row to row, to be a gutter. */
const FREE = 0.4;
/** Ems up and down the page in which other rows are asked. */
const REACH = 7;
/** Ems left and right of a strip within which a column's text must stand. */
const BESIDE = 2.2;
/** Ems: how much wider than the letter spacing beside it a gap must be. */
const SPACED = 0.6;

/** Two neighbours in a row, and the gaps (points) before the first and after the second. */
export interface GapBetween {
  readonly row: number;
  readonly before: Glyph;
  readonly after: Glyph;
  readonly nearby: readonly number[];
  /** The file draws white space there. */
  readonly drawn: boolean;
}

/**
 * Makes the test whether a gap in a row parts two columns. One gap says little: lines are letter-spaced to fill
 * their width, headlines have spaces, gutters may be as narrow as one character. What tells a gutter is that the
 * same strip stays white over several lines with text on both sides (Breuel's white rectangles, asked locally).
 */
export function gutterTest(rows: readonly Row[], rules: readonly Box[], bodySize: number) {
  const printed = rows.map(({ glyphs }) => glyphs.filter((glyph) => !isSpace(glyph)));
  const upright = rules.filter((rule) => rule.bottom - rule.top > 2 * (rule.right - rule.left));

  return function isGutter({ row, before, after, nearby, drawn }: GapBetween): boolean {
    const gap = after.left - before.right;
    const size = Math.max(before.size, after.size);
    const display = size > 1.5 * bodySize;
    const unit = display ? bodySize : size;
    if (gap < NARROWEST * unit) return false;
    const { baseline } = before;
    if (upright.some((rule) => isBetween(rule, before, after, baseline - size / 2))) return true;
    const spacing = nearby.toSorted((a, b) => a - b)[(nearby.length - 1) >> 1] ?? 0;
    if (nearby.length >= 2 && gap < spacing + SPACED * unit) return false;
    if (gap >= WIDEST * size) return true;
    if (display && gap < (drawn ? 2.2 : 1.35) * size) {
      // A two-part headline has a space of one em; between two headlines runs the gutter of the texts below.
      if (drawn || gap < 0.9 * bodySize || Math.abs(gap - size) < 0.07 * size) return false;
      return evidence(row, 1, before.right, after.left, bodySize, 2 * size).both >= (gap < size / 2 ? 5 : 4);
    }
    const above = evidence(row, -1, before.right, after.left, size);
    const below = evidence(row, 1, before.right, after.left, size);
    const lines = above.both + below.both;
    if (gap < 0.8 * size || (drawn && gap < 1.2 * size)) return lines >= 4;
    if (lines >= 2 || (lines >= 1 && gap >= 1.2 * size)) return true;
    // Beside the last lines of a short column only one side has text.
    return !drawn && gap >= 1.3 * size && above.either + below.either >= 3;
  };

  /**
   * In how many rows going up or down the strip stays white, with text beside it on both sides, or on either; rows are asked
   * up to some ems (of `size`) beyond `start` points.
   */
  function evidence(
    from: number,
    step: 1 | -1,
    left: number,
    right: number,
    size: number,
    start = 0,
  ): { readonly both: number; readonly either: number } {
    let strip = { left, right };
    let onLeft = 0;
    let onRight = 0;
    let either = 0;
    const baseline = rows[from]?.baseline ?? 0;
    for (let at = from + step; at >= 0 && at < rows.length; at += step) {
      const away = Math.abs((rows[at]?.baseline ?? 0) - baseline);
      if (away > REACH * size + start) break;
      if (away < 0.3 * size) continue;
      const glyphs = printed[at] ?? [];
      const free = widestFree(strip.left, strip.right, glyphs);
      if (free.right - free.left < FREE * size) break;
      strip = free;
      const beside = BESIDE * size;
      const atLeft = glyphs.some((each) => each.right <= free.left + 1 && each.right > free.left - beside);
      const atRight = glyphs.some((each) => each.left >= free.right - 1 && each.left < free.right + beside);
      onLeft += Number(atLeft);
      onRight += Number(atRight);
      either += Number(atLeft || atRight);
    }
    return { both: Math.min(onLeft, onRight), either };
  }
}

function isBetween(rule: Box, before: Glyph, after: Glyph, y: number): boolean {
  const x = (rule.left + rule.right) / 2;
  const slack = 0.15 * before.size;
  return rule.top <= y && rule.bottom >= y && x > before.right - slack && x < after.left + slack;
}

/** The widest part of a strip that a row's glyphs (from left to right) leave white. */
function widestFree(
  left: number,
  right: number,
  glyphs: readonly Glyph[],
): { readonly left: number; readonly right: number } {
  let best = { left, right: left };
  let from = left;
  for (const glyph of glyphs) {
    if (overlap(left, right, glyph.left, glyph.right) <= 0) continue;
    if (glyph.left - from > best.right - best.left) best = { left: from, right: glyph.left };
    from = Math.max(from, glyph.right);
  }
  if (right - from > best.right - best.left) best = { left: from, right };
  return best;
}
