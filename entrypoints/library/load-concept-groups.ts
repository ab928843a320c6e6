import { browser } from 'wxt/browser';
import type { ConceptGroup } from '../../components/library/article-filters.tsx';
import { categoryIds } from '../../lib/glossary/category-ids.ts';
import { parseCategoryFile } from '../../lib/glossary/parse-category-file.ts';
import { uiLanguage } from '../../lib/locale/ui-language.ts';

/** The glossary's concepts by category, for choosing one. A file that can't be read is left out. */
export async function loadConceptGroups(): Promise<readonly ConceptGroup[]> {
  const groups = await Promise.all(categoryIds.map(loadGroup));
  return groups.flatMap((group) => group ?? []);
}

async function loadGroup(id: string): Promise<ConceptGroup | null> {
  try {
    const response = await fetch(browser.runtime.getURL(`/glossary/${id}.json` as '/'));
    const { file } = parseCategoryFile(await response.json(), id);
    if (file === null) return null;
    const concepts = file.concepts.map(({ id: conceptId, prefLabel }) => ({
      id: conceptId,
      label: prefLabel.zh,
    }));
    return { label: file.prefLabel[uiLanguage()], concepts };
  } catch {
    // The background says what is wrong with the glossary; here one group of choices is missing.
    return null;
  }
}
