import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import type { StudySentence } from '../../lib/library/find-clozes.ts';
import type { StudyLimits, StudyToday } from '../../lib/study/plan-session.ts';
import type { StudyCard, StudyGrade } from '../../lib/study/study-card.ts';

/** A card that is being asked. */
export interface AskedCard {
  readonly card: StudyCard;
  readonly entry: ConceptEntry;
  /** What is asked: a sentence of the reader's; null: the definition. */
  readonly sentence: StudySentence | null;
  /** True once the reader has seen the answer. */
  readonly shown: boolean;
  /** After how many milliseconds it would come again, for each grade. */
  readonly intervals: Readonly<Record<StudyGrade, number>>;
}

/** A card in the list of all. */
export interface StudyRow {
  readonly conceptId: string;
  readonly label: string;
  readonly card: StudyCard;
  /** False where the glossary has it no more: it is not asked. */
  readonly exists: boolean;
  /** Remembered so well that it might be called known. */
  readonly seemsKnown: boolean;
}

/** A term that the reader might want to learn. */
export interface StudySuggestion {
  readonly conceptId: string;
  readonly label: string;
  readonly articles: number;
}

export interface StudyFacts {
  /** Null: it is being read. `failed`: it can't be read. */
  readonly today: StudyToday | 'failed' | null;
  /** Null where nothing is asked now; `reading` while its sentence is looked for. */
  readonly asked: AskedCard | 'reading' | null;
  readonly canUndo: boolean;
  readonly limits: StudyLimits;
  readonly days: readonly { readonly day: number; readonly count: number }[];
  readonly rows: readonly StudyRow[];
  /** Null: they are being counted. */
  readonly suggestions: readonly StudySuggestion[] | null;
  /** What has just been done, for screen readers. */
  readonly said: string;
}

export interface StudyActions {
  readonly show: () => void;
  readonly grade: (grade: StudyGrade) => void;
  readonly undo: () => void;
  readonly goOn: () => void;
  readonly add: (conceptIds: readonly string[]) => void;
  readonly remove: (conceptId: string) => void;
  readonly suspend: (conceptId: string, suspended: boolean) => void;
  readonly markKnown: (conceptId: string) => void;
  readonly limit: (limits: Partial<StudyLimits>) => void;
  readonly retry: () => void;
}

export interface StudyLinks {
  readonly concept: (conceptId: string) => string;
  readonly sentence: (sentence: StudySentence) => string;
  readonly articles: string;
  readonly concepts: string;
}
