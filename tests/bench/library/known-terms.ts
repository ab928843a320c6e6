import type { CategoryFile } from '../../../lib/glossary/concept.ts';
import { buildGlossary, type Glossary } from '../../../lib/glossary/glossary.ts';
import { articleParts } from '../../../lib/library/find-terms.ts';
import type { Visit } from '../../../lib/library/library.ts';
import { type TermSource, termSourceOf } from '../../../lib/library/prepare-visit.ts';
import type { Matcher } from '../../../lib/matching/create-matcher.ts';
import type { Match } from '../../../lib/matching/match.ts';
import { settleMatches } from '../../../lib/matching/settle-matches.ts';
import { wordFinder } from '../../../lib/matching/word-finder.ts';

/** The shipped glossary with its matcher. */
export function glossaryOf(files: readonly CategoryFile[]): TermSource {
  const glossary: Glossary = buildGlossary(files);
  return termSourceOf(glossary);
}

/** Designations to write into articles: the preferred one of each concept. */
export function designationsIn({ glossary }: TermSource): string[] {
  return [...glossary.entries.values()].map(({ concept }) => concept.prefLabel.zh);
}

/**
 * A source that has found the terms of some visits beforehand, as a backup that is restored has: storing is
 * measured without matching.
 */
export function knownTerms(source: TermSource, visits: readonly Visit[]): TermSource {
  const known = new Map<string, Match[]>();
  for (const { article } of visits) {
    const texts = articleParts(article).map(({ text }) => text);
    const hasWord = wordFinder(texts.join('\n'));
    for (const text of texts) {
      const settled = settleMatches(source.matcher.match(text), hasWord);
      known.set(
        text,
        settled.map(({ conceptId, start, end }) => ({ conceptId, start, end })),
      );
    }
  }
  const matcher: Matcher = { match: (text) => known.get(text) ?? [] };
  return { ...source, matcher };
}
