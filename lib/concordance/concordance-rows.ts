import type { Span } from '../text/span.ts';
import { type PlacedText, type TextPlace, textAt } from './placed-text.ts';

/** One occurrence of a term between what stands before and after it (key word in context). */
export interface ConcordanceRow extends Span {
  readonly no: number;
  /** `2026-08-12` */
  readonly day: string;
  readonly place: TextPlace;
  /** Which of the article's occurrences of the term, from 0, in reading order. */
  readonly index: number;
  readonly left: string;
  /** As printed. */
  readonly term: string;
  readonly right: string;
}

/** Longest context on either side, UTF-16 units. */
export const contextWidth = 60;

/**
 * A concept's occurrences in an article, in reading order. Context never leaves the occurrence's own block. An
 * occurrence that lies outside its text, as in a damaged record, is left out.
 */
export function concordanceRows(text: PlacedText, conceptId: string, day: string): ConcordanceRow[] {
  const rows: ConcordanceRow[] = [];
  for (const { conceptId: id, place, start, end } of text.occurrences) {
    const block = id === conceptId ? textAt(text.article, place) : null;
    if (block === null || start < 0 || start >= end || end > block.length) continue;
    rows.push({
      no: text.no,
      day,
      place,
      start,
      end,
      index: rows.length,
      left: block.slice(afterPair(block, Math.max(0, start - contextWidth)), start),
      term: block.slice(start, end),
      right: block.slice(end, beforePair(block, Math.min(block.length, end + contextWidth))),
    });
  }
  return rows;
}

/** The offset, or the one after it where it would cut a surrogate pair. */
function afterPair(text: string, at: number): number {
  return cutsPair(text, at) ? at + 1 : at;
}

/** The offset, or the one before it where it would cut a surrogate pair. */
function beforePair(text: string, at: number): number {
  return cutsPair(text, at) ? at - 1 : at;
}

function cutsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}
