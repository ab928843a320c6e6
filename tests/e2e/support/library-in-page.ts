import type { Excerpt } from '../../../lib/excerpt/excerpt.ts';
import { categoryIds } from '../../../lib/glossary/category-ids.ts';
import type { CategoryFile } from '../../../lib/glossary/concept.ts';
import { buildGlossary } from '../../../lib/glossary/glossary.ts';
import type { Visit } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { type TermSource, termSourceOf } from '../../../lib/library/prepare-visit.ts';
import { tellPacksEdition } from '../../../lib/settings/packs-edition.ts';
import type { PackChange } from './pack-change.ts';

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

/** What is done with packs, by names and arguments of `Packs`; throws where it fails. Everybody is told, as by our pages. */
export async function changePacks(change: PackChange): Promise<void> {
  const library = await openLibrary({ now: Date.now, packsChanged: tellPacksEdition });
  const { packs } = library;
  if (change.kind === 'install') {
    const from = { fileName: 'pack.json', format: 'json' } as const;
    const installed = await packs.install(change.pack, from, () => {}, new AbortController().signal);
    if (!installed.ok) throw new Error(installed.failure.key);
    return;
  }
  const { ids } = change;
  const done =
    change.kind === 'enable' ? await packs.enable(ids, change.enabled) : await packs[change.kind](ids);
  if (!done.ok) throw new Error(done.failure.key);
}
