import { dropped, foldTable, foldUnit } from '../text/fold-table.ts';
import { foldText } from '../text/fold-text.ts';
import { unifyIdeographs } from '../text/unify-ideographs.ts';

/** A text in the form in which excerpts are compared, with the way back. */
export interface TightText {
  readonly text: string;
  /** For every unit of `text`, the unit of the source that it was made of. */
  readonly starts: Uint32Array;
}

/** Radicals, compatibility characters and vertical forms, as some PDFs' fonts name them. */
const unusual = /[\u2e80-\u2fd5\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe48]/g;

/**
 * Folds a text as terms are folded, but with no white space at all: where paragraphs and lines end is the
 * rendering's affair, and the same words must be the same on a phone, on paper and in a newspaper's columns.
 */
export function foldTightly(source: string): TightText {
  const { text, starts } = foldText(source.replace(unusual, unifyOne));
  if (!text.includes(' ')) return { text, starts };
  return { text: text.replaceAll(' ', ''), starts: starts.filter((_, at) => text.charAt(at) !== ' ') };
}

/** Whether folding leaves a unit out although it isn't white space: quotation marks, invisible characters. */
export function isDropped(unit: number): boolean {
  return foldUnit(foldTable(), unit) === dropped;
}

/** The ordinary character, if it is as long, so that offsets stay. */
function unifyOne(character: string): string {
  const plain = unifyIdeographs(character);
  return plain.length === character.length ? plain : character;
}
