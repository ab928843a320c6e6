import type { Bilingual } from '../text/language.ts';

/** Level of government that coined or owns a concept, from the state down to one subdistrict; 自加: the reader's own. */
export type Level = '国家' | '北京市' | '东城区' | '街道' | '自加';

/** Where a fact comes from. An address is given only where one is known to be good. */
export interface Source {
  readonly publisher: string;
  readonly title: string;
  /** ISO 8601, as exact as known: `2021`, `2021-09` or `2021-09-24`. */
  readonly date: string;
  readonly url?: string;
}

/** A statement that can be checked: what, as of when, says who. */
export interface Fact {
  readonly text: Bilingual;
  /** The day, month or year the statement speaks of, ISO 8601, as exact as known. Facts are ordered newest first by it. */
  readonly date: string;
  /** Key into the `sources` of the concept's file. */
  readonly source: string;
}

/** One member of a counted term: the first of the seven of 七有. */
export interface Part {
  readonly label: Bilingual;
  /** Other ways an article names this part; the zh label itself always counts. */
  readonly forms?: readonly string[];
}

/** When a designation counts as a term. Texts are compared after folding (see lib/text). */
export interface DesignationRule {
  /** The designation spoken of: one of the concept's zh labels. */
  readonly text: string;
  /** Counts only with a quotation mark directly before or directly after it. */
  readonly quoted?: true;
  /** Counts only where the article also contains one of these. */
  readonly needs?: readonly string[];
  /** Doesn't count directly after one of these. */
  readonly notAfter?: readonly string[];
  /** Doesn't count directly before one of these. */
  readonly notBefore?: readonly string[];
}

/** Matching notes: rules for ambiguous designations, and sentences that show them. */
export interface MatchingNotes {
  readonly rules?: readonly DesignationRule[];
  /** Sentences of our own in which this concept must be found. */
  readonly match: readonly string[];
  /** Sentences of our own in which it must not be found. */
  readonly noMatch?: readonly string[];
}

/** A concept of the glossary (SKOS `skos:Concept`, ISO 1087 "concept"). */
export interface Concept {
  /** Stable kebab-case pinyin. */
  readonly id: string;
  readonly prefLabel: Bilingual;
  /** Other designations shown to the reader and matched. */
  readonly altLabels: { readonly zh: readonly string[]; readonly en: readonly string[] };
  /** Matched, never shown: split, mis-spelt or otherwise unusual forms. */
  readonly hiddenLabels: readonly string[];
  /** With tone marks, syllables parted by spaces. */
  readonly pinyin: string;
  readonly level: Level;
  /** In a reader's words: `2019年1月`; null where unknown. */
  readonly since: Bilingual | null;
  /** One or two sentences that a newcomer understands. */
  readonly definition: Bilingual;
  /** Said under the definition where something is uncertain or easily confused (SKOS `skos:scopeNote`). */
  readonly scopeNote?: Bilingual;
  readonly parts?: readonly Part[];
  readonly facts: readonly Fact[];
  /** The day on which the entry was last held against its sources, ISO 8601. */
  readonly checked: string;
  readonly broader: readonly string[];
  readonly related: readonly string[];
  readonly matching: MatchingNotes;
}

/** One file of `public/glossary/`: the concepts of one category and the sources they cite. */
export interface CategoryFile {
  readonly $schema: string;
  /** Kebab-case English, equal to the file's name without `.json`. */
  readonly id: string;
  readonly prefLabel: Bilingual;
  readonly sources: Readonly<Record<string, Source>>;
  readonly concepts: readonly Concept[];
}
