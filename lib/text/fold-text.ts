import { dropped, foldTable, foldUnit, space } from './fold-table.ts';
import type { Span } from './span.ts';

/** A text in the form in which terms are compared, with the way back. */
export interface FoldedText {
  readonly text: string;
  readonly source: string;
  /** For every unit of `text`, the unit of `source` it was made of; for a collapsed space, the first of several. */
  readonly starts: Uint32Array;
}

/** The high surrogate of tags and of the supplementary variation selectors (U+E0000 to U+E03FF). */
const tagSurrogate = 0xdb40;
const unitsPerCall = 8192;

/**
 * Folds a text: invisible characters and quotation marks go; white space goes beside Chinese characters and
 * punctuation and at both ends, and is otherwise one space; full width, case, traditional characters, dots and
 * dashes become one form. Folding a folded text changes nothing.
 */
export function foldText(source: string): FoldedText {
  const folds = foldTable();
  const units = new Uint16Array(source.length);
  const starts = new Uint32Array(source.length);
  let length = 0;
  let spaceAt = -1;
  let before = -1;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    const fold = foldUnit(folds, unit);
    if (fold === space) {
      if (spaceAt < 0) spaceAt = at;
      continue;
    }
    if (fold === dropped) continue;
    if (unit === tagSurrogate) {
      at += 1;
      continue;
    }
    if (spaceAt >= 0) {
      if (before >= 0 && !isWide(before, folds) && !isWide(unit, folds)) {
        units[length] = space;
        starts[length++] = spaceAt;
      }
      spaceAt = -1;
    }
    units[length] = fold;
    starts[length++] = at;
    before = unit;
  }
  return { text: textOf(units.subarray(0, length)), source, starts: starts.subarray(0, length) };
}

/** The stretch of the source from the first to the last character of a stretch that is not empty. */
export function sourceSpan(folded: FoldedText, start: number, end: number): Span {
  return { start: folded.starts[start] as number, end: (folded.starts[end - 1] as number) + 1 };
}

/** What the source has between a folded unit and the one before it (or the text's start): all that was dropped there. */
export function droppedBefore(folded: FoldedText, index: number): string {
  const start = index > 0 ? (folded.starts[index - 1] as number) + 1 : 0;
  const end = index < folded.starts.length ? (folded.starts[index] as number) : folded.source.length;
  return start === end ? '' : folded.source.slice(start, end);
}

/** Chinese writing needs no space around it: characters, punctuation and full-width signs, but not full-width letters. */
function isWide(unit: number, folds: Uint16Array): boolean {
  const fold = foldUnit(folds, unit);
  if (fold >= 0x2e80 || fold === 0x2014 || fold === 0x2026 || fold === 0xb7) return true;
  return unit >= 0x2e80 && !/[0-9a-z]/.test(String.fromCharCode(fold));
}

function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += unitsPerCall) {
    text += String.fromCharCode.apply(null, units.subarray(at, at + unitsPerCall) as unknown as number[]);
  }
  return text;
}
