import { computed, signal } from '@preact/signals';
import type { ConceptIndexActions } from '../../components/concept/concept-index.tsx';
import type { ConceptGrouping } from '../../components/concept/concept-sections.ts';
import { type ConceptEntry, type Glossary, lookUp } from '../../lib/glossary/glossary.ts';
import type { Library } from '../../lib/library/library.ts';
import { conceptSearch } from '../../lib/search/search-concepts.ts';
import { oneAtATime } from './one-at-a-time.ts';
import type { UseCounts } from './use-counts.ts';

/** What the index of concepts works with. */
export interface IndexSources {
  readonly library: Library;
  readonly glossary: Glossary;
  readonly counts: UseCounts;
}

/** The index of all concepts. Counts nothing until it is opened, and everything ends with `end`. */
export function createConceptIndexStore({ library, glossary, counts }: IndexSources, end: AbortSignal) {
  const query = signal('');
  const grouping = signal<ConceptGrouping>('category');
  const metOnly = signal(false);
  const problem = signal(false);
  const search = computed(() => conceptSearch([...glossary.entries.values()].map(({ concept }) => concept)));
  let opened = false;

  /** What the query finds, best first; null for a blank one. */
  function found(): readonly ConceptEntry[] | null {
    const text = query.value.trim();
    if (text === '') return null;
    const hits = search.value(text, glossary.entries.size);
    return lookUp(
      glossary,
      hits.map(({ conceptId }) => conceptId),
    );
  }

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
