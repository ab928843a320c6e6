import type { Source } from '../glossary/concept.ts';
import type { ConceptEntry } from '../glossary/glossary.ts';
import type { Pack, PackCategory, PackHead } from './pack.ts';

/** What of a pack's contents is not in its entries. */
export interface PackOutline {
  readonly categories: readonly OutlineCategory[];
  /** First id of each chunk of ids; see `id-chunks.ts`. */
  readonly firsts: readonly string[];
}

export interface OutlineCategory extends Omit<PackCategory, 'concepts'> {
  /** Only those that no fact cites: entries have the others. */
  readonly sources: Readonly<Record<string, Source>>;
  /** Number of its concepts, which follow those of the categories before it. */
  readonly concepts: number;
}

export function outlineOf({ categories }: Pack, firsts: readonly string[]): PackOutline {
  return {
    firsts,
    categories: categories.map(({ id, prefLabel, sources, concepts }) => {
      const cited = new Set(concepts.flatMap(({ facts }) => facts.map(({ source }) => source)));
      const uncited = Object.entries(sources).filter(([key]) => !cited.has(key));
      return { id, prefLabel, sources: Object.fromEntries(uncited), concepts: concepts.length };
    }),
  };
}

/** The pack again: `entries` are all of it, in its order. */
export function packOf(
  { id, name, version, region, licence }: PackHead,
  { categories }: Pick<PackOutline, 'categories'>,
  entries: readonly Pick<ConceptEntry, 'concept' | 'sources'>[],
): Pack {
  let at = 0;
  return {
    ...{ id, name, version, region, licence },
    categories: categories.map(({ id, prefLabel, sources, concepts }) => {
      const members = entries.slice(at, at + concepts);
      at += concepts;
      const cited = Object.fromEntries(members.flatMap((entry) => Object.entries(entry.sources)));
      return {
        ...{ id, prefLabel },
        sources: { ...sources, ...cited },
        concepts: members.map(({ concept }) => concept),
      };
    }),
  };
}
