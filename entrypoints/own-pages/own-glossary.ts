import { browser } from 'wxt/browser';
import { mergeOwnTerms } from '../../lib/glossary/merge-own-terms.ts';
import { ownCategory } from '../../lib/glossary/own-entry.ts';
import type { OwnTerms } from '../../lib/glossary/own-term.ts';
import { type LoadedGlossary, loadGlossary } from '../../lib/library/load-glossary.ts';
import { traditionalGlossary } from '../../lib/library/traditional-glossary.ts';
import { message } from '../../lib/locale/message.ts';
import { uiLanguage, uiLocale } from '../../lib/locale/ui-language.ts';
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
  const name = { ...prefLabel, [uiLanguage()]: message('ownTitle') };
  const categories = own.terms.length === 0 ? [] : [[id, name] as const];
  return {
    ...loaded,
    glossary: mergeOwnTerms(loaded.glossary, own),
    categories: new Map([...categories, ...loaded.categories]),
  };
}

async function read(): Promise<LoadedGlossary> {
  const loaded = await loadGlossary(fromPackage('glossary'));
  for (const problem of loaded.problems) console.warn('[Dongcheng Gloss]', problem);
  return uiLocale() === 'zh-TW' ? traditionalGlossary(loaded, fromPackage('traditional')) : loaded;
}

/** Reads a category's file in a folder of the package. */
function fromPackage(folder: 'glossary' | 'traditional'): (id: string) => Promise<unknown> {
  return async (id) => {
    const response = await fetch(browser.runtime.getURL(`/${folder}/${id}.json` as '/'));
    return response.json();
  };
}
