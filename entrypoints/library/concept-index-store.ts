import { computed, effect, signal } from '@preact/signals';
import type { ConceptIndexActions } from '../../components/concept/concept-index.tsx';
import type { ConceptGrouping } from '../../components/concept/concept-sections.ts';
import type { ConceptEntry, Glossary } from '../../lib/glossary/glossary.ts';
import type { Library } from '../../lib/library/library.ts';
import { conceptSearch, mergeHits } from '../../lib/search/search-concepts.ts';
import type { FindInPacks } from '../own-pages/glossary-reader.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { UseCounts } from './use-counts.ts';

/** What the index of concepts works with. */
export interface IndexSources {
  readonly library: Library;
  readonly glossary: Glossary;
  readonly counts: UseCounts;
  readonly findInPacks: FindInPacks;
}

/** Concepts of packs that are listed for a query: nobody reads on through a dictionary. */
const mostOfPacks = 100;

/** The index of all concepts. Counts nothing until it is opened, and everything ends with `end`. */
export function createConceptIndexStore(
  { library, glossary, counts, findInPacks }: IndexSources,
  end: AbortSignal,
) {
  const query = signal('');
  const grouping = signal<ConceptGrouping>('category');
  const metOnly = signal(false);
  const problem = signal(false);
  const search = computed(() => conceptSearch([...glossary.entries.values()].map(({ concept }) => concept)));
  /** What was last found in packs: what of it fits the next letter stays until the next answer. */
  const inPacks = signal<readonly ConceptEntry[]>([]);
  let opened = false;

  /** What the query finds, best first; null for a blank one. */
  function found(): readonly ConceptEntry[] | null {
    const text = query.value.trim();
    if (text === '') return null;
    const inMemory = search.value(text, glossary.entries.size);
    const others = new Map(inPacks.value.map((entry) => [entry.concept.id, entry]));
    const inOthers = conceptSearch(inPacks.value.map(({ concept }) => concept))(text, others.size);
    return mergeHits([inMemory, inOthers], glossary.entries.size + others.size).flatMap(
      ({ conceptId }) => glossary.entries.get(conceptId) ?? others.get(conceptId) ?? [],
    );
  }

  async function lookInPacks(text: string): Promise<void> {
    try {
      const entries = await findInPacks(text, mostOfPacks);
      if (query.value !== text || end.aborted) return;
      inPacks.value = entries;
      await counts.count(entries.map(({ concept }) => concept.id));
    } catch (error) {
      console.error('[Dongcheng Gloss]', error);
    }
  }

  const stopLooking = effect(() => {
    if (query.value.trim() !== '') void lookInPacks(query.value);
  });
  end.addEventListener('abort', stopLooking);

  const count = oneAtATime(async () => {
    problem.value = false;
    try {
      await counts.count([...glossary.entries.keys()]);
    } catch {
      problem.value = !end.aborted;
    }
  });

  library.watch(() => {
    if (opened) void count();
  }, end);

  const actions: ConceptIndexActions = {
    search: (text) => {
      query.value = text;
    },
    groupBy: (chosen) => {
      grouping.value = chosen;
    },
    showMetOnly: (chosen) => {
      metOnly.value = chosen;
    },
    retry: () => void count(),
  };
  const state = computed(() => ({
    entries: [...glossary.entries.values()],
    counts: counts.counts.value,
    problem: problem.value,
    grouping: grouping.value,
    metOnly: metOnly.value,
    query: query.value,
    found: found(),
  }));
  return {
    state,
    actions,
    open: (): void => {
      opened = true;
      void count();
    },
  };
}
