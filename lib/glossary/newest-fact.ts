import type { Concept, Fact } from './concept.ts';

/** The fact with the latest date; of several with one date, the first in the file. Null where there is none. */
export function newestFact(concept: Concept): Fact | null {
  let newest: Fact | null = null;
  // A longer date says more than its own beginning, so plain comparison puts 2024-05 after 2024.
  for (const fact of concept.facts) if (newest === null || fact.date > newest.date) newest = fact;
  return newest;
}
