import type { Concept, Source } from '../glossary/concept.ts';
import { ownCategory, ownEntry } from '../glossary/own-entry.ts';
import type { MetIn, OwnTerm } from '../glossary/own-term.ts';
import { isOwnId } from '../glossary/parse-own-terms.ts';
import { unknownLevel } from './make-concept.ts';
import type { Pack } from './pack.ts';

/**
 * The reader's own terms as a pack. The sentence in which each was met is its one fact, with the article as its
 * source; the level, which own terms don't have, is the one of which nothing is said. Notes stay behind.
 */
export function packOfOwnTerms(terms: readonly OwnTerm[], version: string): Pack {
  const sources: Record<string, Source> = {};
  const concepts = terms.map((term, index): Concept => {
    const { concept, sources: met } = ownEntry(term);
    const facts = concept.facts.map((fact) => {
      const source = met[fact.source];
      const key = `met-${index + 1}`;
      // A source that names nobody is none: the article's own address then says who it is.
      if (source) sources[key] = { ...source, publisher: source.publisher || hostOf(source.url ?? '') };
      return { ...fact, source: key };
    });
    return { ...concept, level: unknownLevel, facts };
  });
  const { id, prefLabel } = ownCategory;
  const category = { id, prefLabel, sources, concepts };
  return { id: 'own-terms', name: prefLabel, version, region: nothing, licence: '', categories: [category] };
}

const nothing = { zh: '', en: '' };

/**
 * The own terms that a pack was made of, whatever format it went through; null where any of its concepts is none.
 * `now` is the time at which they come back, milliseconds since 1970-01-01 UTC.
 */
export function ownTermsOfPack({ categories }: Pack, now: number): OwnTerm[] | null {
  if (!categories.every(({ concepts }) => concepts.every(({ id }) => isOwnId(id)))) return null;
  const terms = categories.flatMap(({ concepts, sources }) =>
    concepts.map((concept) => termOf(concept, sources, now)),
  );
  return terms.length > 0 ? terms : null;
}

function termOf(concept: Concept, sources: Readonly<Record<string, Source>>, now: number): OwnTerm {
  const { id, prefLabel, altLabels, hiddenLabels, pinyin, definition } = concept;
  return {
    id,
    label: prefLabel.zh,
    labelEn: prefLabel.en,
    altLabels: [...altLabels.zh, ...hiddenLabels],
    pinyin,
    definition,
    met: metIn(concept, sources),
    createdAt: now,
    modifiedAt: now,
  };
}

function metIn({ facts: [fact] }: Concept, sources: Readonly<Record<string, Source>>): MetIn | null {
  if (!fact) return null;
  const source = sources[fact.source];
  if (!source?.url) return null;
  const { publisher, title, url } = source;
  const isUnknown = publisher === hostOf(url);
  return { sentence: fact.text.zh, url, title, publisher: isUnknown ? '' : publisher, day: fact.date };
}

function hostOf(address: string): string {
  return /^https?:\/\/([^/?#]+)/.exec(address)?.[1] ?? '';
}
