import type { Glossary } from '../glossary/glossary.ts';
import type { Matcher } from '../matching/create-matcher.ts';
import { levelBit } from '../search/catalogue.ts';
import { searchFields } from '../search/search-fields.ts';
import type { TermCount } from '../store/records.ts';
import { articleDigest } from './article-digest.ts';
import { countTerms, findTerms } from './find-terms.ts';
import type { Visit } from './library.ts';
import type { PreparedVisit } from './plan-visit.ts';

/** The glossary with a matcher for its designations. */
export interface TermSource {
  readonly glossary: Glossary;
  readonly matcher: Matcher;
}

/** Finds out all that writing a visit needs; null: there is no glossary here, so no terms are found. */
export async function prepareVisit(visit: Visit, source: TermSource | null): Promise<PreparedVisit> {
  const { article } = visit;
  const occurrences = source ? findTerms(article, source.matcher) : [];
  const terms = countTerms(occurrences);
  const levels = source ? levelsOf(terms, source) : 0;
  const digest = await articleDigest(article);
  return {
    visit,
    digest,
    occurrences,
    terms,
    matched: source !== null,
    levels,
    fields: searchFields(article),
  };
}

/** Levels of some terms as bits; see `levelBit`. */
export function levelsOf(terms: readonly TermCount[], { glossary }: TermSource): number {
  return terms.reduce((bits, { conceptId }) => {
    const level = glossary.entries.get(conceptId)?.concept.level;
    return level ? bits | levelBit(level) : bits;
  }, 0);
}
