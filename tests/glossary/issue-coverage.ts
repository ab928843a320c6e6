import { findQuoted } from '../../lib/article/find-quoted.ts';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import { createMatcher } from '../../lib/matching/create-matcher.ts';
import { settleMatches } from '../../lib/matching/settle-matches.ts';
import { wordFinder } from '../../lib/matching/word-finder.ts';

/** How far the glossary explains what a newspaper puts between quotation marks. */
export interface IssueCoverage {
  /** Terms marked in the whole text. */
  readonly marked: number;
  /** Different concepts among them. */
  readonly concepts: number;
  /** Different quoted expressions, and those of them that a marked term touches wherever they stand. */
  readonly expressions: number;
  readonly expressionsCovered: number;
  /** The same, counting every occurrence. */
  readonly occurrences: number;
  readonly occurrencesCovered: number;
  /** Expressions without a term that stand more than once, most frequent first. */
  readonly uncovered: readonly (readonly [expression: string, count: number])[];
}

/** Measures a newspaper's text as copied out of its PDF: line ends inside sentences are taken out first. */
export function issueCoverage(text: string, { designations }: Glossary): IssueCoverage {
  const joined = text.replace(/\s*\n\s*/g, '');
  const matches = settleMatches(createMatcher(designations).match(joined), wordFinder(joined));
  const quoted = findQuoted(joined).filter(({ kind }) => kind === 'expression');
  const tally = new Map<string, { count: number; covered: number }>();
  for (const { text: expression, start, end } of quoted) {
    const seen = tally.get(expression) ?? { count: 0, covered: 0 };
    const isCovered = matches.some((match) => match.start < end && match.end > start);
    tally.set(expression, { count: seen.count + 1, covered: seen.covered + (isCovered ? 1 : 0) });
  }
  const all = [...tally];
  return {
    marked: matches.length,
    concepts: new Set(matches.map(({ conceptId }) => conceptId)).size,
    expressions: all.length,
    expressionsCovered: all.filter(([, { count, covered }]) => covered === count).length,
    occurrences: quoted.length,
    occurrencesCovered: all.reduce((sum, [, { covered }]) => sum + covered, 0),
    uncovered: all
      .filter(([, { count, covered }]) => covered < count && count > 1)
      .map(([expression, { count }]) => [expression, count] as const)
      .sort(([, one], [, other]) => other - one),
  };
}
