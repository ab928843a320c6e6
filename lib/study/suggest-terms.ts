/** A concept that the reader's articles use. */
export interface MetConcept {
  readonly conceptId: string;
  /** In how many articles. */
  readonly articles: number;
}

/** Concepts worth learning: met in the reader's articles, most often first, and neither learned yet nor known. */
export function termsToLearn(
  met: readonly MetConcept[],
  isOut: (conceptId: string) => boolean,
): readonly MetConcept[] {
  return met
    .filter(({ conceptId, articles }) => articles > 0 && !isOut(conceptId))
    .sort((one, other) => other.articles - one.articles);
}
