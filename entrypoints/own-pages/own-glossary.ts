import { browser } from 'wxt/browser';
import { mergeOwnTerms } from '../../lib/glossary/merge-own-terms.ts';
import { ownCategory } from '../../lib/glossary/own-entry.ts';
import type { OwnTerms } from '../../lib/glossary/own-term.ts';
import { type LoadedGlossary, loadGlossary } from '../../lib/library/load-glossary.ts';
import { ownTermsReader } from '../../lib/settings/keep-own-terms.ts';

/** Read from the package once for as long as this page or worker lives. */
let loading: Promise<LoadedGlossary> | null = null;
/** Made when first needed, for the own terms it was made of. */
let made: { readonly of: OwnTerms; readonly loaded: LoadedGlossary } | null = null;
const readOwn = ownTermsReader();

/** The glossary of the package, without anything of the reader's own. */
export function packageGlossary(): Promise<LoadedGlossary> {
  loading ??= read().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

/**
 * The glossary with the reader's own terms as they are stored now, for the background and the extension's own
 * pages. The same object as long as nothing has changed.
 */
export async function ownGlossary(): Promise<LoadedGlossary> {
  const [loaded, own] = await Promise.all([packageGlossary(), readOwn()]);
  if (made?.of !== own) made = { of: own, loaded: withOwn(loaded, own) };
  return made.loaded;
}

function withOwn(loaded: LoadedGlossary, own: OwnTerms): LoadedGlossary {
  const { id, prefLabel } = ownCategory;
  const categories = own.terms.length === 0 ? [] : [[id, prefLabel] as const];
  return {
    ...loaded,
    glossary: mergeOwnTerms(loaded.glossary, own),
    categories: new Map([...categories, ...loaded.categories]),
  };
}

async function read(): Promise<LoadedGlossary> {
  const loaded = await loadGlossary(async (id) => {
    const response = await fetch(browser.runtime.getURL(`/glossary/${id}.json` as '/'));
    return response.json();
  });
  for (const problem of loaded.problems) console.warn('[Dongcheng Gloss]', problem);
  return loaded;
}
