import type { Result } from '../outcome/result.ts';
import type { StudyCard } from '../study/study-card.ts';

/** Some cards as they were, and as they are. */
export interface StudyChange {
  readonly before: readonly StudyCard[];
  readonly after: readonly StudyCard[];
}

/**
 * What the reader learns: one card a concept, whether the glossary has it or not. Writes are acknowledged when their
 * transaction has ended and fail with `diskFull` or `libraryUnavailable`.
 */
export interface StudyList {
  /** Without those taken off the list. */
  cards(): Promise<readonly StudyCard[]>;
  /**
   * Changes the cards of some concepts as they are at that moment; `work` gets null for a concept that has none, and
   * gives null to leave it so. It may not wait for anything.
   */
  change(
    conceptIds: readonly string[],
    work: (card: StudyCard | null, conceptId: string) => StudyCard | null,
  ): Promise<Result<StudyChange>>;
  /** Calls the listener after any change of the list by any page of the extension, until `signal` aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
}
