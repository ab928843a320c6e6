import type { Glossary } from '../../lib/glossary/glossary.ts';
import { createMatcher } from '../../lib/matching/create-matcher.ts';
import type { Match } from '../../lib/matching/match.ts';
import { settleMatches } from '../../lib/matching/settle-matches.ts';
import { wordFinder } from '../../lib/matching/word-finder.ts';

/**
 * What the matcher that readers get makes of the matching notes: one sentence for each example that it doesn't bear
 * out, for each concept that lacks one of the two kinds, and for each rule whose designation no example speaks of.
 */
export function faultsOfExamples({ entries, designations }: Glossary): string[] {
  const matcher = createMatcher(designations);
  const finds = (sentence: string, id: string): boolean => {
    const has = (matches: readonly Match[]): boolean =>
      matches.some(({ conceptId, nested = [] }) => conceptId === id || has(nested));
    return has(settleMatches(matcher.match(sentence), wordFinder(sentence)));
  };
  return [...entries.values()].flatMap(({ concept: { id, matching } }) => {
    const { match, noMatch = [], rules = [] } = matching;
    return [
      ...(match.length === 0 ? [`${id} has no sentence in which it must be found.`] : []),
      ...(noMatch.length === 0 ? [`${id} has no sentence in which it must not be found.`] : []),
      ...match
        .filter((sentence) => !finds(sentence, id))
        .map((sentence) => `${id} is not found in “${sentence}”.`),
      ...noMatch
        .filter((sentence) => finds(sentence, id))
        .map((sentence) => `${id} is found in “${sentence}”.`),
      ...rules
        .filter(({ quoted, needs, notAfter, notBefore }) => !quoted && !needs && !notAfter && !notBefore)
        .map(({ text }) => `${id} has an empty rule for “${text}”.`),
    ];
  });
}
