import { droppedBefore, type FoldedText, foldText } from '../text/fold-text.ts';
import { countQuotationMarks } from '../text/quotation-marks.ts';
import type { Designation } from './match.ts';

/** A neighbour that a designation must not have. */
export interface Neighbour {
  readonly text: string;
  /** The rule names a quotation mark between the two; without one a mark between them parts them. */
  readonly quoted: boolean;
}

/** A designation made ready for matching. */
export interface CompiledDesignation {
  readonly designation: Designation;
  readonly folded: string;
  /** Made when first asked for: most designations of a glossary never come up in a text. */
  readonly notAfter: () => readonly Neighbour[];
  readonly notBefore: () => readonly Neighbour[];
  /** Offsets in `folded` at which its parts are separate, so that one quotation may end and the next begin there. */
  readonly cuts: ReadonlySet<number>;
}

const listPunctuation = /[、,;·\s]/u;

/** Folds designations and finds out where their parts are separate. */
export function compileDesignations(designations: readonly Designation[]): CompiledDesignation[] {
  const folded = designations.map((designation) => foldText(designation.text));
  const cuts = new Map<string, Set<number>>();
  designations.forEach(({ conceptId }, index) => {
    for (const [bare, offsets] of partings(folded[index] as FoldedText)) {
      const key = `${conceptId} ${bare}`;
      const known = cuts.get(key) ?? new Set<number>();
      for (const offset of offsets) known.add(offset);
      cuts.set(key, known);
    }
  });
  return designations.map((designation, index) => {
    const { text } = folded[index] as FoldedText;
    return {
      designation,
      folded: text,
      notAfter: neighbours(designation.notAfter),
      notBefore: neighbours(designation.notBefore),
      cuts: cuts.get(`${designation.conceptId} ${text}`) ?? new Set(),
    };
  });
}

function neighbours(texts: readonly string[] = []): () => readonly Neighbour[] {
  let made: readonly Neighbour[] | null = null;
  return () => {
    made ??= texts.map((text) => ({ text: foldText(text).text, quoted: countQuotationMarks(text) > 0 }));
    return made;
  };
}

/**
 * The forms of a designation that show where its parts are separate: the form itself, cut where quotation marks or
 * white space were dropped, and the form without its list punctuation, cut where that stood. 七有、五性 shows
 * for 七有五性 that a quotation may end after 七有.
 */
function partings(folded: FoldedText): [string, number[]][] {
  const dropped: number[] = [];
  const listed: number[] = [];
  let bare = '';
  for (let index = 0; index < folded.text.length; index++) {
    if (index > 0 && droppedBefore(folded, index) !== '') dropped.push(index);
    const unit = folded.text.charAt(index);
    if (listPunctuation.test(unit)) listed.push(bare.length);
    else bare += unit;
  }
  const forms: [string, number[]][] = [];
  if (dropped.length > 0) forms.push([folded.text, dropped]);
  if (listed.length > 0) forms.push([bare, listed]);
  return forms;
}
