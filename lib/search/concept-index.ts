import type { Concept } from '../glossary/concept.ts';
import { type FoldedText, foldText } from '../text/fold-text.ts';
import { type PinyinKey, pinyinKey } from './pinyin.ts';

/** What of a concept can be searched. */
export type SearchableConcept = Pick<
  Concept,
  'id' | 'prefLabel' | 'altLabels' | 'hiddenLabels' | 'pinyin' | 'definition'
>;

/** A Chinese designation in the form in which it is compared. */
export interface LabelKey {
  /** As the glossary has it. */
  readonly label: string;
  readonly folded: FoldedText;
  readonly kind: 'preferred' | 'other' | 'hidden';
}

export interface ConceptKeys {
  readonly concept: SearchableConcept;
  readonly labels: readonly LabelKey[];
  readonly pinyin: PinyinKey;
  /** English labels, lower case. */
  readonly english: readonly string[];
  /** Folded when first asked for: most searches are answered by names. */
  readonly definition: () => { readonly chinese: string; readonly english: string };
}

/** Folds a concept's labels once. Traditional characters, width, case, spaces and quotation marks then count alike. */
export function conceptKeys(concept: SearchableConcept): ConceptKeys {
  const { prefLabel, altLabels, hiddenLabels } = concept;
  let definition: ReturnType<ConceptKeys['definition']> | null = null;
  const key = (label: string, kind: LabelKey['kind']): LabelKey => ({ label, folded: foldText(label), kind });
  return {
    concept,
    labels: [
      key(prefLabel.zh, 'preferred'),
      ...altLabels.zh.map((label) => key(label, 'other')),
      ...hiddenLabels.map((label) => key(label, 'hidden')),
    ],
    pinyin: pinyinKey(concept.pinyin),
    english: [prefLabel.en, ...altLabels.en].map(foldEnglish),
    definition: () => {
      definition ??= {
        chinese: foldText(concept.definition.zh).text,
        english: foldEnglish(concept.definition.en),
      };
      return definition;
    },
  };
}

/** English as it is compared: lower case, one kind of apostrophe, single spaces, half width. */
export function foldEnglish(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}
