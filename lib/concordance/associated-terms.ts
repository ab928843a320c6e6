/** In how many articles two terms occur. */
export interface SharedArticles {
  readonly conceptId: string;
  /** Articles that use the other term, whether or not they use the first. */
  readonly articles: number;
  /** Articles that use both. */
  readonly together: number;
}

/** A term that goes with another one more often than chance would have it. */
export interface Association extends SharedArticles {
  /** Articles that would use both if neither had to do with the other. */
  readonly expected: number;
  /** Log-likelihood ratio G²; more is surer. */
  readonly strength: number;
}

/** Fewer shared articles than this say nothing. */
export const fewestTogether = 3;
/** G² that chance reaches once in a hundred (χ², one degree of freedom). */
const weakest = 6.63;

/**
 * Terms that go with one that `articles` of `total` articles use, the surest first. Measured by the log-likelihood
 * ratio of the four counts (both, one, the other, neither), which unlike raw counts is not led by terms that are
 * everywhere, and unlike mutual information not by rare ones: T. Dunning, Accurate Methods for the Statistics of
 * Surprise and Coincidence, Computational Linguistics 19 (1993).
 */
export function associatedTerms(
  articles: number,
  total: number,
  others: readonly SharedArticles[],
): Association[] {
  return others
    .map((other) => {
      const expected = (articles * other.articles) / total;
      return { ...other, expected, strength: logLikelihood(articles, total, other) };
    })
    .filter(
      ({ together, expected, strength }) =>
        together >= fewestTogether && together > expected && strength >= weakest,
    )
    .sort((a, b) => b.strength - a.strength || b.together - a.together);
}

function logLikelihood(articles: number, total: number, other: SharedArticles): number {
  const rows = [articles, total - articles];
  const columns = [other.articles, total - other.articles];
  const { together } = other;
  const cells = [
    [together, articles - together],
    [other.articles - together, total - articles - other.articles + together],
  ];
  let sum = 0;
  for (const [row, counts] of cells.entries()) {
    for (const [column, count] of counts.entries()) {
      const expected = ((rows[row] ?? 0) * (columns[column] ?? 0)) / total;
      // Counts that were read while the library changed may not fit together; they prove nothing.
      if (count < 0) return 0;
      if (count > 0) sum += count * Math.log(count / expected);
    }
  }
  return 2 * sum;
}
