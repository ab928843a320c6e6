import type { Level } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { createLayeredMatcher, type Matcher } from '../matching/create-matcher.ts';
import { compileLayer, type MatchLayer } from '../matching/match-layer.ts';
import { levelBit } from '../search/catalogue.ts';
import { searchFields } from '../search/search-fields.ts';
import type { TermCount } from '../store/records.ts';
import { articleDigest } from './article-digest.ts';
import { countTerms, findTerms } from './find-terms.ts';
import type { Visit } from './library.ts';
import type { PreparedVisit } from './plan-visit.ts';

/** A glossary that is matched with, and where it is from: `own`, `bundled` or the id of a pack. */
export interface SourceLayer {
  readonly from: string;
  readonly layer: MatchLayer;
}

/** What terms are found with. */
export interface TermSource {
  readonly matcher: Matcher;
  /** In the order of priority, what is switched off too. */
  readonly layers: readonly SourceLayer[];
  /** What isn't in packs: entries of those are read one by one. */
  readonly glossary: Glossary;
  /** True for concepts that are switched off: nothing is found of them. */
  readonly isLeftOut: (conceptId: string) => boolean;
  /** Undefined for concepts that no glossary has. */
  readonly levelOf: (conceptId: string) => Level | undefined;
}

/** Those layers of a source that are packs. */
export function packLayers({ layers }: TermSource): readonly SourceLayer[] {
  return layers.filter(({ from }) => from !== 'own' && from !== 'bundled');
}

/** A source of one glossary, without packs. */
export function termSourceOf(glossary: Glossary): TermSource {
  const layer = compileLayer(glossary.designations);
  return {
    matcher: createLayeredMatcher([layer]),
    layers: [{ from: 'bundled', layer }],
    glossary,
    isLeftOut: () => false,
    levelOf: (conceptId) => glossary.entries.get(conceptId)?.concept.level,
  };
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
export function levelsOf(terms: readonly TermCount[], { levelOf }: TermSource): number {
  return terms.reduce((bits, { conceptId }) => {
    const level = levelOf(conceptId);
    return level ? bits | levelBit(level) : bits;
  }, 0);
}
