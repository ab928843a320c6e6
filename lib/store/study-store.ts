import type { StudyCard } from '../study/study-card.ts';

/** What can be asked of the study list within one transaction; see `StoreView`. */
export interface StudyView {
  /** Those of these concepts, in the order asked; those taken off the list too. */
  readonly studyCards: (conceptIds: readonly string[]) => Promise<readonly StudyCard[]>;
  /** All, by their concepts; those taken off the list too. */
  readonly allStudyCards: () => Promise<readonly StudyCard[]>;
}

/** What can be done with the study list within one transaction; see `StoreChange`. */
export interface StudyWriting {
  /** Adds cards, or replaces those of the same concept. */
  readonly putStudyCards: (cards: readonly StudyCard[]) => Promise<void>;
}
