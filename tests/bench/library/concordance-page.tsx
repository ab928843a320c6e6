import { render } from 'preact';
import { ConceptPage } from '../../../components/concept/concept-page.tsx';
import type { UsageTab } from '../../../components/concept/concept-state.ts';
import { createConceptStore } from '../../../entrypoints/library/concept-store.ts';
import { createUseCounts } from '../../../entrypoints/library/use-counts.ts';
import { concordanceRows } from '../../../lib/concordance/concordance-rows.ts';
import type { CategoryFile } from '../../../lib/glossary/concept.ts';
import { buildGlossary, type Glossary, lookUp } from '../../../lib/glossary/glossary.ts';
import type { Library } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { termSourceOf } from '../../../lib/library/prepare-visit.ts';
import { nextFrame, nextPaint } from '../page/scene.ts';
import { concordanceVisits } from './concordance-visits.ts';

/** The product's own page of a concept on its own library, as the bench drives it. */
let library: Library;
let glossary: Glossary;

export async function open(files: readonly CategoryFile[]): Promise<void> {
  glossary = buildGlossary(files);
  const source = termSourceOf(glossary);
  library = await openLibrary({ now: Date.now, terms: async () => source });
}

export async function fill(count: number, conceptId: string): Promise<void> {
  const labelOf = (id: string) => glossary.entries.get(id)?.concept.prefLabel.zh ?? '';
  const others = [...glossary.entries.keys()].filter((id) => id !== conceptId).map(labelOf);
  const kept = await library.keepVisits(concordanceVisits(count, labelOf(conceptId), others));
  if (!kept.ok) throw new Error(kept.failure.key);
}

/** Opens a concept's page at a tab; gives the milliseconds until what `ready` finds has been painted. */
export async function showConcept(conceptId: string, tab: UsageTab, ready: string): Promise<number> {
  const { signal } = new AbortController();
  const counts = createUseCounts(library, signal);
  const store = createConceptStore(
    {
      library,
      glossary,
      entries: async (ids) => lookUp(glossary, ids),
      counts,
      save: () => {},
      copy: () => Promise.resolve(true),
    },
    signal,
  );
  const links = { concept: (id: string) => `#/concept/${id}`, article: (no: number) => `#/article/${no}` };

  function App() {
    return <ConceptPage actions={store.actions} links={links} subject={store.subject.value} />;
  }
  render(null, document.body);
  await nextPaint();
  const from = performance.now();
  store.actions.openTab(tab);
  store.show(conceptId);
  render(<App />, document.body);
  while (!document.querySelector(ready)) await nextFrame();
  await nextPaint();
  return performance.now() - from;
}

/** What a page without an index does: reads every record and looks at all its terms. */
export async function scanAll(conceptId: string): Promise<{ time: number; occurrences: number }> {
  const { signal } = new AbortController();
  const everything = { text: '', from: null, to: null, source: null, level: null, conceptId: null } as const;
  const from = performance.now();
  let nos: readonly number[] = [];
  const asked = { ...everything, hasExcerpts: false, bin: false, sort: 'published' } as const;
  for await (const found of library.search(asked, signal)) nos = found.nos;
  let occurrences = 0;
  for (let at = 0; at < nos.length; at += 500) {
    for (const text of await library.texts(nos.slice(at, at + 500))) {
      occurrences += concordanceRows(text, conceptId, '').length;
    }
  }
  return { time: performance.now() - from, occurrences };
}

/** Scrolls the concordance by so many pixels in each of so many frames; gives each frame's length, milliseconds. */
export async function scroll(pixels: number, frames: number): Promise<number[]> {
  const list = document.querySelector('.kwic');
  if (!list) throw new Error('There is no concordance.');
  const times: number[] = [];
  let last = await frameStart();
  for (let frame = 0; frame < frames; frame += 1) {
    list.scrollTop += pixels;
    const now = await frameStart();
    times.push(now - last);
    last = now;
  }
  return times;
}

function frameStart(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Sorts the concordance by what follows; gives the milliseconds until the sorted lines have been painted. */
export async function sortByContext(): Promise<number> {
  const select = document.querySelector<HTMLSelectElement>('.kwic-tools select');
  const before = document.querySelector('.kwic');
  if (!select) throw new Error('There is no concordance.');
  const from = performance.now();
  select.value = 'right';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  while (document.querySelector('.kwic') === before || !document.querySelector('.kwic-right'))
    await nextFrame();
  await nextPaint();
  return performance.now() - from;
}
