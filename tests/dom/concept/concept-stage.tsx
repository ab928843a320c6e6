import { vi } from 'vitest';
import { ConceptPage } from '../../../components/concept/concept-page.tsx';
import type { ConceptLinks } from '../../../components/concept/concept-state.ts';
import { createConceptStore } from '../../../entrypoints/library/concept-store.ts';
import type { SavedText } from '../../../entrypoints/library/save-text.ts';
import { createUseCounts } from '../../../entrypoints/library/use-counts.ts';
import type { Concept } from '../../../lib/glossary/concept.ts';
import { buildGlossary, lookUp } from '../../../lib/glossary/glossary.ts';
import type { KeptText } from '../../../lib/store/records.ts';
import { stage } from '../components/stage.ts';
import { fakeLibrary } from './fake-library.ts';

const concept = (id: string, zh: string, changes: Partial<Concept> = {}): Concept => ({
  id,
  prefLabel: { zh, en: `Term ${id}` },
  altLabels: { zh: [], en: [] },
  hiddenLabels: [],
  pinyin: 'cí',
  level: '东城区',
  since: null,
  definition: { zh: '一个词。', en: 'A term.' },
  facts: [{ text: { zh: '首批有31个行业。', en: 'Thirty-one trades.' }, date: '2020-11', source: 's' }],
  checked: '2026-11-24',
  broader: [],
  related: [],
  matching: { match: [zh] },
  ...changes,
});

/** A term with companions, of which one is related to it. */
export const glossary = buildGlossary([
  {
    $schema: '',
    id: 'sample',
    prefLabel: { zh: '样本', en: 'Sample' },
    sources: { s: { publisher: '某社', title: '公告', date: '2020-11', url: 'https://example.cn/s' } },
    concepts: [
      concept('main', '一业一证', { related: ['near'] }),
      concept('near', '一窗受理', { level: '国家', pinyin: 'yī chuāng shòu lǐ' }),
      concept('far', '一网通办'),
    ],
  },
]);

export const links: ConceptLinks = {
  concept: (id) => `#/concept/${id}`,
  article: (no, at) => `#/article/${no}${at ? `?at=${at.place}.${at.start}-${at.end}` : ''}`,
};

/** The page of a concept on a library of these articles, in a window of its own width. */
export function showConcept(texts: readonly KeptText[], conceptId = 'main') {
  const { root, show } = stage();
  root.style.width = '1100px';
  const fake = fakeLibrary(texts);
  const life = new AbortController();
  const save = vi.fn<(file: SavedText) => void>();
  const copy = vi.fn<(text: string) => Promise<boolean>>(() => Promise.resolve(true));
  const counts = createUseCounts(fake.library, life.signal);
  const store = createConceptStore(
    { library: fake.library, glossary, entries: async (ids) => lookUp(glossary, ids), counts, save, copy },
    life.signal,
  );

  function App() {
    return <ConceptPage actions={store.actions} links={links} subject={store.subject.value} />;
  }

  show(<App />);
  store.show(conceptId);
  return { root, fake, store, save, copy };
}

/** The lines of the concordance that are in the document, from the top. */
export function linesOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.kwic-lines li')].sort((a, b) => rowOf(a) - rowOf(b));
}

/** The number of a line among all lines, from 0. */
export function rowOf(line: Element | null | undefined): number {
  return Number(line?.getAttribute('aria-posinset')) - 1;
}

/** What is said in a line. */
export function lineText(line: Element | undefined): string {
  return (line?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function tab(root: HTMLElement, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('[role="tab"]')].find(
    (each) => each.textContent === name,
  );
  if (!found) throw new Error(`no tab "${name}"`);
  return found;
}
