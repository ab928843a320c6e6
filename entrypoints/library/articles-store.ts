import { computed, signal } from '@preact/signals';
import type { ListQuery } from '../../components/library/list-query.ts';
import type { Library } from '../../lib/library/library.ts';
import type { BinActions } from './bin-actions.ts';
import { createFoundStore } from './found-store.ts';
import { createRowSelection } from './row-selection.ts';

export type ArticlesStore = ReturnType<typeof createArticlesStore>;

interface Source {
  readonly source: string;
  readonly count: number;
}

/** The list of articles: what was found, where the reader is in it, and what is selected. */
export function createArticlesStore(library: Library, bin: BinActions, end: AbortSignal) {
  const list = createFoundStore(library, end);
  const nos = computed(() => list.found.value?.nos ?? []);
  const rows = createRowSelection(nos, end);
  const sources = signal<readonly Source[]>([]);

  async function readSources(): Promise<void> {
    try {
      sources.value = await library.sources();
    } catch {
      // The list itself says that the library can't be read; a filter less is no news beside it.
      sources.value = [];
    }
  }

  function show(query: ListQuery): void {
    const before = list.asked.peek();
    list.search({ ...query, bin: false });
    if (list.asked.peek() !== before) rows.startOver();
  }

  library.watch(() => void readSources(), end);
  void readSources();

  return {
    list,
    nos,
    current: rows.current,
    selected: rows.selected,
    sources,
    show,
    select: rows.select,
    selectAll: rows.selectAll,
    removeSelected(): void {
      const chosen = [...rows.selected.value];
      rows.selectAll(false);
      void bin.remove(chosen);
    },
    /** The articles before and after one in the list. */
    neighbours(no: number): { previous: number | null; next: number | null } {
      const at = nos.value.indexOf(no);
      if (at < 0) return { previous: null, next: null };
      return { previous: nos.value[at - 1] ?? null, next: nos.value[at + 1] ?? null };
    },
  };
}
