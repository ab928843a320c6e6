import type { Excerpt } from '../../../lib/excerpt/excerpt.ts';
import { categoryIds } from '../../../lib/glossary/category-ids.ts';
import type { CategoryFile } from '../../../lib/glossary/concept.ts';
import { buildGlossary } from '../../../lib/glossary/glossary.ts';
import type { Visit } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { type TermSource, termSourceOf } from '../../../lib/library/prepare-visit.ts';

async function terms(): Promise<TermSource> {
  const files = categoryIds.map(
    async (id) => (await fetch(`/glossary/${id}.json`)).json() as Promise<CategoryFile>,
  );
  return termSourceOf(buildGlossary(await Promise.all(files)));
}

/** Saves excerpts from one of the extension's own pages; throws where that fails. */
export async function saveExcerpts(excerpts: readonly Excerpt[]): Promise<void> {
  const source = terms();
  const library = await openLibrary({ now: Date.now, terms: () => source });
  const put = await library.excerpts.put(excerpts);
  if (!put.ok) throw new Error(put.failure.key);
}

/** Keeps articles from one of the extension's own pages, by the product's own library; throws where one fails. */
export async function keep(visits: readonly Visit[]): Promise<void> {
  const source = terms();
  const library = await openLibrary({ now: Date.now, terms: () => source });
  const kept = await library.keepVisits(visits);
  if (!kept.ok) throw new Error(kept.failure.key);
}
