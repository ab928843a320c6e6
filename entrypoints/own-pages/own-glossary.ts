import { browser } from 'wxt/browser';
import { type LoadedGlossary, loadGlossary } from '../../lib/library/load-glossary.ts';

/** Read from the package once for as long as this page or worker lives. */
let loading: Promise<LoadedGlossary> | null = null;

/** The glossary of the package, for the background and the extension's own pages. */
export function ownGlossary(): Promise<LoadedGlossary> {
  loading ??= read().catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function read(): Promise<LoadedGlossary> {
  const loaded = await loadGlossary(async (id) => {
    const response = await fetch(browser.runtime.getURL(`/glossary/${id}.json` as '/'));
    return response.json();
  });
  for (const problem of loaded.problems) console.warn('[Dongcheng Gloss]', problem);
  return loaded;
}
