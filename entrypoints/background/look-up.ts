import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import type { LoadedGlossary } from '../../lib/library/load-glossary.ts';
import { conceptSearch, mergeHits, type SearchConcepts } from '../../lib/search/search-concepts.ts';
import { addresses } from '../own-pages/addresses.ts';
import { findInPacks, ownGlossary } from '../own-pages/own-library.ts';

/** Made when first needed, for the glossary it was made of. */
let made: { readonly of: LoadedGlossary; readonly search: SearchConcepts } | null = null;

function searchOf(loaded: LoadedGlossary): SearchConcepts {
  if (made?.of !== loaded) {
    const concepts = [...loaded.glossary.entries.values()].map(({ concept }) => concept);
    made = { of: loaded, search: conceptSearch(concepts) };
  }
  return made.search;
}

/** The concepts that a text names, best first. */
export async function namedConcepts(text: string, most: number): Promise<readonly ConceptEntry[]> {
  const [loaded, inPacks] = await Promise.all([ownGlossary(), findInPacks(text, most)]);
  const entries = new Map(inPacks.map((entry) => [entry.concept.id, entry]));
  const searches = [searchOf(loaded), conceptSearch(inPacks.map(({ concept }) => concept))];
  const hits = searches.map((search) => search(text, most).filter(({ named }) => named));
  return mergeHits(hits, most).flatMap(
    ({ conceptId }) => loaded.glossary.entries.get(conceptId) ?? entries.get(conceptId) ?? [],
  );
}

/** Where a text leads: the page of the concept it names, else the articles that have it. */
export async function addressOf(text: string): Promise<string> {
  const [best] = await namedConcepts(text, 1);
  return best ? addresses.concept(best.concept.id) : addresses.search(text.trim());
}
