import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';

/** Where the reader is in a list, and which of its rows are selected. */
export interface RowSelection<K> {
  /** The row that the keys move on from. */
  readonly current: { value: number };
  /** Names of the rows that are selected. */
  readonly selected: ReadonlySignal<ReadonlySet<K>>;
  /** Selects or unselects a row; with `range`, all rows from the last one that was chosen. */
  readonly select: (row: number, range: boolean) => void;
  readonly selectAll: (all: boolean) => void;
  /** For a list of something else: nothing is selected, and the first row is the current one. */
  readonly startOver: () => void;
}

/** `keys` names the rows from top to bottom. Follows them until `end` aborts. */
export function createRowSelection<K>(keys: ReadonlySignal<readonly K[]>, end: AbortSignal): RowSelection<K> {
  const current = signal(0);
  const selected = signal<ReadonlySet<K>>(new Set());
  /** The row from which a range is selected. */
  let anchor = 0;

  /** What is gone from the list can't stay selected: it would be deleted unseen. */
  function dropLost(): void {
    const there = new Set(keys.value);
    const kept = [...selected.peek()].filter((key) => there.has(key));
    if (kept.length < selected.peek().size) selected.value = new Set(kept);
    current.value = Math.max(0, Math.min(current.peek(), there.size - 1));
  }

  const stop = effect(dropLost);
  end.addEventListener('abort', stop);

  return {
    current,
    selected,
    select(row, range) {
      const key = keys.value[row];
      if (key === undefined) return;
      const next = new Set(selected.value);
      const rows = keys.value.slice(Math.min(anchor, row), Math.max(anchor, row) + 1);
      if (range) for (const each of rows) next.add(each);
      else if (!next.delete(key)) next.add(key);
      if (!range) anchor = row;
      selected.value = next;
    },
    selectAll(all) {
      selected.value = new Set(all ? keys.value : []);
    },
    startOver() {
      batch(() => {
        selected.value = new Set();
        current.value = 0;
        anchor = 0;
      });
    },
  };
}
