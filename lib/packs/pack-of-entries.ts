import type { Source } from '../glossary/concept.ts';
import type { ConceptEntry } from '../glossary/glossary.ts';
import type { Bilingual } from '../text/language.ts';
import { addTo } from './add-to.ts';
import type { Pack, PackHead } from './pack.ts';

/** Entries of one glossary as a pack, by their categories in the order of `names`; a category without a name goes. */
export function packOfEntries(
  head: PackHead,
  entries: Iterable<ConceptEntry>,
  names: ReadonlyMap<string, Bilingual>,
): Pack {
  const groups = new Map<string, ConceptEntry[]>();
  for (const entry of entries) addTo(groups, entry.categoryId, entry);
  const categories = [...names].flatMap(([id, prefLabel]) => {
    const members = groups.get(id) ?? [];
    const sources: Record<string, Source> = Object.assign({}, ...members.map((entry) => entry.sources));
    const concepts = members.map(({ concept }) => concept);
    return concepts.length === 0 ? [] : [{ id, prefLabel, sources, concepts }];
  });
  return { ...head, categories };
}
