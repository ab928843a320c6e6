import type { NamedCategory } from '../../components/concept/concept-sections.ts';
import type { ConceptGroup } from '../../components/library/filter-options.ts';
import { copyText } from '../../lib/dom/copy-text.ts';
import type { Library } from '../../lib/library/library.ts';
import type { LoadedGlossary } from '../../lib/library/load-glossary.ts';
import { uiLanguage } from '../../lib/locale/ui-language.ts';
import { createConceptIndexStore, type IndexSources } from './concept-index-store.ts';
import { createConceptStore } from './concept-store.ts';
import type { UseSources } from './concept-use-store.ts';
import { saveText } from './save-text.ts';
import { createUseCounts } from './use-counts.ts';

export type ConceptStores = ReturnType<typeof createConceptStores>;

/** Where concepts of packs come from. */
export type ConceptPorts = Pick<UseSources, 'entries'> & Pick<IndexSources, 'findInPacks'>;

/** All that the library page knows of concepts, once the glossary has been read. Everything ends with `end`. */
export function createConceptStores(
  library: Library,
  loaded: LoadedGlossary,
  { entries, findInPacks }: ConceptPorts,
  end: AbortSignal,
) {
  const { glossary } = loaded;
  const copy = (text: string) => copyText(text, document.body);
  const counts = createUseCounts(library, end);
  const categories = [...loaded.categories].map(
    ([id, label]): NamedCategory => ({ id, label: label[uiLanguage()] }),
  );
  return {
    glossary,
    categories,
    groups: categories.map(({ id, label }): ConceptGroup => {
      const members = [...glossary.entries.values()].filter(({ categoryId }) => categoryId === id);
      const concepts = members.map(({ concept }) => ({ id: concept.id, label: concept.prefLabel.zh }));
      return { label, concepts };
    }),
    page: createConceptStore({ library, glossary, entries, counts, save: saveText, copy }, end),
    index: createConceptIndexStore({ library, glossary, counts, findInPacks }, end),
  };
}
