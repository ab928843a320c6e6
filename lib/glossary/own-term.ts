import type { Bilingual } from '../text/language.ts';

/** Where the reader met a term: the sentence and its article. */
export interface MetIn {
  /** Empty where it isn't known. */
  readonly sentence: string;
  /** Address and title of the article. */
  readonly url: string;
  readonly title: string;
  /** Who published it; empty where the page doesn't say. */
  readonly publisher: string;
  /** Day of publication, else the day on which it was read: `2026-08-12`. */
  readonly day: string;
}

/** A term of the reader's own. */
export interface OwnTerm {
  /** Stable: `own-` and a random UUID. */
  readonly id: string;
  readonly label: string;
  /** Empty where the reader gave none, as all texts below. */
  readonly labelEn: string;
  readonly altLabels: readonly string[];
  readonly pinyin: string;
  readonly definition: Bilingual;
  readonly met: MetIn | null;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly createdAt: number;
  readonly modifiedAt: number;
}

/** What the reader has said of one concept, whoever made it. */
export interface Adjustment {
  readonly conceptId: string;
  /** What the concept was called then: it may since have gone. */
  readonly label: string;
  /** Empty where there is none. */
  readonly note: string;
  /** 已掌握: its marks go quiet. */
  readonly known: boolean;
  /** Neither marked nor listed. */
  readonly disabled: boolean;
  readonly modifiedAt: number;
}

/** A glossary beside others. */
export type GlossaryLayer = 'own' | 'packs' | 'bundled';

/** The reader's own share in the glossary. Kept in `storage.local`; see `readOwnTerms`. */
export interface OwnTerms {
  /** Newest first. */
  readonly terms: readonly OwnTerm[];
  /** Last changed first, one for each concept at most. */
  readonly adjustments: readonly Adjustment[];
  /** Whose term counts where several write theirs alike: the first. */
  readonly priority: readonly GlossaryLayer[];
}

export const noOwnTerms: OwnTerms = {
  terms: [],
  adjustments: [],
  priority: ['own', 'packs', 'bundled'],
};

/** Most that is kept. */
export const mostOwn = { terms: 5_000, adjustments: 10_000, altLabels: 20 };
/** Longest texts that are kept, UTF-16 units. */
export const longestOwn = { label: 80, pinyin: 300, labelEn: 200, definition: 2_000, note: 4_000 };
