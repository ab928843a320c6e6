import type { Span } from '../text/span.ts';
import { type ConceptKeys, conceptKeys, type SearchableConcept } from './concept-index.ts';
import { type ConceptQuery, conceptQuery } from './concept-query.ts';
import { type Found, findConcept, inDefinition, isNamed } from './find-concept.ts';

/** A concept that a query found. */
export interface ConceptHit {
  readonly conceptId: string;
  /** Hits of several searches for one query are put in order by this, the lower the better. */
  readonly rank: number;
  /** False where no name of it has the query, only its definition. */
  readonly named: boolean;
  /** Another Chinese name by which it was found; null where that was the preferred one or none that is shown. */
  readonly otherName: string | null;
  /** Where the query stands in the preferred Chinese label, UTF-16 units; null where it doesn't. */
  readonly span: Span | null;
}

/** Finds concepts, best first; at most `most` of them. */
export type SearchConcepts = (query: string, most: number) => readonly ConceptHit[];

/**
 * Prepares concepts for searching by Chinese labels (any part, simplified or traditional), pinyin with or without
 * tones, initials, English labels and words of the definition. Several words must all be found.
 */
export function conceptSearch(concepts: Iterable<SearchableConcept>): SearchConcepts {
  const all = [...concepts].map(conceptKeys);
  return (query, most) => {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const whole = words.length > 1 ? conceptQuery(query) : null;
    const named = all.flatMap((keys) => rank(keys, whole, words, findConcept));
    // Definitions are long, so they are read only where names leave room.
    const known = new Set(named.map(({ keys }) => keys));
    const rest = named.length >= most ? [] : all.filter((keys) => !known.has(keys));
    const defined = rest.flatMap((keys) => rank(keys, whole, words, findAnywhere));
    return [...named.sort(byRank), ...defined].slice(0, most).map(hitOf);
  };
}

/** No name is longer. */
const ranksOfTier = 0x10000;

/** The best of what several searches have found for one query; where two are as good, of the first of them. */
export function mergeHits(lists: readonly (readonly ConceptHit[])[], most: number): readonly ConceptHit[] {
  return lists
    .flat()
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most);
}

interface Ranked {
  readonly keys: ConceptKeys;
  readonly found: Found;
}

type Find = (keys: ConceptKeys, query: ConceptQuery) => Found | null;

const findAnywhere: Find = (keys, query) => findConcept(keys, query) ?? inDefinition(keys, query);

/** The query as one phrase where it is found so, else word by word: then the worst of them counts. */
function rank(
  keys: ConceptKeys,
  whole: ConceptQuery | null,
  words: readonly ConceptQuery[],
  find: Find,
): Ranked[] {
  const phrase = whole && find(keys, whole);
  if (phrase) return [{ keys, found: phrase }];
  let worst: Found | null = null;
  for (const word of words) {
    const found = find(keys, word);
    if (!found) return [];
    if (worst === null || found.tier > worst.tier) worst = found;
  }
  return worst ? [{ keys, found: worst }] : [];
}

/** Better tier, then shorter name; what is left stays in the glossary's order (sorting is stable). */
function byRank(a: Ranked, b: Ranked): number {
  return a.found.tier - b.found.tier || a.found.length - b.found.length;
}

function wordsOf(query: string): ConceptQuery[] {
  return query.split(/\s+/).filter(Boolean).map(conceptQuery);
}

function hitOf({ keys, found }: Ranked): ConceptHit {
  const rank = found.tier * ranksOfTier + found.length;
  return {
    conceptId: keys.concept.id,
    rank,
    named: isNamed(found),
    otherName: found.otherName,
    span: found.span,
  };
}
