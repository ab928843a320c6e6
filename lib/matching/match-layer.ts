import { droppedBefore, type FoldedText, foldText } from '../text/fold-text.ts';
import { type ConceptIds, joinIds } from './concept-ids.ts';
import type { Designation } from './match.ts';
import { createTermTable, type TermTable } from './term-table.ts';

/** What one designation has beside its text and concept. */
export interface LayerRule extends Omit<Designation, 'text' | 'conceptId'> {
  /** Offsets in its folded text at which its parts are separate: one quotation may end and the next begin there. */
  readonly cuts?: readonly number[];
}

/**
 * The designations of one glossary made ready for matching: plain data in few pieces, so that a database can keep it
 * and give it back without making anything anew. Terms, designations and concepts go by number.
 */
export interface MatchLayer {
  /** Folded texts, each once. */
  readonly table: TermTable;
  /** Where the designations that are written as a term begin; one more than there are terms. */
  readonly slots: Int32Array;
  /** The concept of each designation. */
  readonly concepts: Int32Array;
  /** Of the designations that have any. */
  readonly rules: ReadonlyMap<number, LayerRule>;
  /** Concepts in the order in which designations first name them. */
  readonly ids: ConceptIds;
}

/** Another number whenever a layer made before would be read wrongly or found other terms: folding, hashes, fields. */
export const layerFormat = 1;

const listPunctuation = /[、,;·\s]/u;

/** Folds designations and puts them together. Of several that are written alike, the first stays first. */
export function compileLayer(designations: readonly Designation[]): MatchLayer {
  const folded = designations.map(({ text }) => foldText(text));
  const alike = new Map<string, number[]>();
  const numbers = new Map<string, number>();
  designations.forEach(({ conceptId }, at) => {
    const { text } = folded[at] as FoldedText;
    const others = alike.get(text);
    if (others) others.push(at);
    else alike.set(text, [at]);
    if (!numbers.has(conceptId)) numbers.set(conceptId, numbers.size);
  });
  const cuts = cutsOf(designations, folded);
  const slots = new Int32Array(alike.size + 1);
  const concepts = new Int32Array(designations.length);
  const rules = new Map<number, LayerRule>();
  let [term, slot] = [0, 0];
  for (const [text, some] of alike) {
    for (const at of some) {
      const designation = designations[at] as Designation;
      concepts[slot] = numbers.get(designation.conceptId) as number;
      const rule = ruleOf(designation, cuts.get(keyOf(designation.conceptId, text)));
      if (rule) rules.set(slot, rule);
      slot += 1;
    }
    term += 1;
    slots[term] = slot;
  }
  const table = createTermTable([...alike.keys()]);
  return { table, slots, concepts, rules, ids: joinIds([...numbers.keys()]) };
}

function ruleOf(
  { quoted, needs, notAfter, notBefore }: Designation,
  cuts: ReadonlySet<number> | undefined,
): LayerRule | null {
  if (!quoted && !needs && !notAfter && !notBefore && !cuts) return null;
  return {
    ...(quoted && { quoted }),
    ...(needs && { needs }),
    ...(notAfter && { notAfter }),
    ...(notBefore && { notBefore }),
    ...(cuts && { cuts: [...cuts] }),
  };
}

const keyOf = (conceptId: string, folded: string): string => `${conceptId} ${folded}`;

/** Where the parts of folded designations are separate, by concept and folded text. */
function cutsOf(
  designations: readonly Designation[],
  folded: readonly FoldedText[],
): Map<string, ReadonlySet<number>> {
  const cuts = new Map<string, Set<number>>();
  designations.forEach(({ conceptId }, at) => {
    for (const [bare, offsets] of partings(folded[at] as FoldedText)) {
      const key = keyOf(conceptId, bare);
      const known = cuts.get(key) ?? new Set<number>();
      for (const offset of offsets) known.add(offset);
      cuts.set(key, known);
    }
  });
  return cuts;
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
