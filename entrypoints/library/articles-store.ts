import { batch, computed, effect, signal } from '@preact/signals';
import type { ListQuery } from '../../components/library/list-query.ts';
import type { Library } from '../../lib/library/library.ts';
import type { BinActions } from './bin-actions.ts';
import { createFoundStore } from './found-store.ts';

export type ArticlesStore = ReturnType<typeof createArticlesStore>;

interface Source {
  readonly source: string;
  readonly count: number;
}

/** The list of articles: what was found, where the reader is in it, and what is selected. */
export function createArticlesStore(library: Library, bin: BinActions, end: AbortSignal) {
  const list = createFoundStore(library, end);
  const nos = computed(() => list.found.value?.nos ?? []);
  const current = signal(0);
  const selected = signal<ReadonlySet<number>>(new Set());
  const sources = signal<readonly Source[]>([]);
  /** The row from which a range is selected. */
  let anchor = 0;

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
    if (list.asked.peek() === before) return;
    batch(() => {
      selected.value = new Set();
      current.value = 0;
      anchor = 0;
    });
  }

  /** What is gone from the list can't stay selected: it would be deleted unseen. */
  function dropLost(): void {
    const there = new Set(nos.value);
    const kept = [...selected.peek()].filter((no) => there.has(no));
    if (kept.length < selected.peek().size) selected.value = new Set(kept);
    current.value = Math.max(0, Math.min(current.peek(), there.size - 1));
  }

  /** Selects or unselects a row; with `range`, all rows from the last one that was chosen. */
  function select(row: number, range: boolean): void {
    const no = nos.value[row];
    if (no === undefined) return;
    const next = new Set(selected.value);
    const rows = nos.value.slice(Math.min(anchor, row), Math.max(anchor, row) + 1);
    if (range) for (const each of rows) next.add(each);
    else if (!next.delete(no)) next.add(no);
    if (!range) anchor = row;
    selected.value = next;
  }

  const stop = effect(dropLost);
  end.addEventListener('abort', stop);
  library.watch(() => void readSources(), end);
  void readSources();

  return {
    list,
    nos,
    current,
    selected,
    sources,
    show,
    select,
    selectAll(all: boolean): void {
      selected.value = new Set(all ? nos.value : []);
    },
    removeSelected(): void {
      const chosen = [...selected.value];
      selected.value = new Set();
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
