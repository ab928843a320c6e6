import { batch, computed, signal } from '@preact/signals';
import type { ConcordanceLines, ConcordanceState, Progress } from '../../components/concept/concept-state.ts';
import {
  type ConcordanceItem,
  flatItems,
  groupedItems,
  refsOf,
  sortUses,
} from '../../lib/concordance/concordance-items.ts';
import type { ConcordanceRow } from '../../lib/concordance/concordance-rows.ts';
import type { DatedUse } from '../../lib/concordance/placed-text.ts';
import { isByContext, type RowOrder, sortByContext } from '../../lib/concordance/sort-rows.ts';
import type { Library } from '../../lib/library/library.ts';
import { createRowReader } from './row-reader.ts';

/** Lines that are surely in sight at first. */
const firstScreen = 40;

/** The concordance of one concept: its order, and the occurrences as they are read. Everything ends with `end`. */
export function createConcordanceStore(library: Library, conceptId: string, end: AbortSignal) {
  const reader = createRowReader(library, conceptId, end);
  const order = signal<RowOrder>('newest');
  const grouped = signal(false);
  const list = signal<ConcordanceLines>({ id: 0, items: [], grouped: false, startAt: 0 });
  const progress = signal<Progress | null>(null);
  const problem = signal(false);
  let uses: readonly DatedUse[] = [];
  let inSight: readonly ConcordanceItem[] = [];

  /** Runs what reads texts; what they refuse becomes the problem that is shown. False where it failed. */
  async function reading(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return !end.aborted;
    } catch {
      problem.value = !end.aborted;
      return false;
    }
  }

  async function readAll(): Promise<boolean> {
    const done = await reading(() =>
      reader.needAll((count) => {
        progress.value = { done: count, total: uses.length };
      }),
    );
    progress.value = null;
    return done;
  }

  function show(items: readonly ConcordanceItem[]): void {
    inSight = items;
    const nos = items.map((item) => (item.kind === 'article' ? item.use.no : item.ref.no));
    void reading(() => reader.need([...new Set(nos)]));
  }

  /** Puts the lines in the order chosen; texts that this needs have been read. */
  function arrange(id: number, startAt = 0): void {
    const by = order.value;
    const sorted = sortUses(uses, by === 'oldest' ? by : 'newest');
    const refs = isByContext(by) ? sortByContext(allRows(), by) : refsOf(sorted);
    const items = grouped.value ? groupedItems(refs, sorted) : flatItems(refs);
    list.value = { id, items, grouped: grouped.value, startAt };
  }

  function allRows(): ConcordanceRow[] {
    const { rows } = reader.read.value;
    return sortUses(uses, 'newest').flatMap(({ no }) => rows.get(no) ?? []);
  }

  async function rearrange(startAt = 0): Promise<void> {
    const wanted = `${order.value} ${grouped.value}`;
    if (isByContext(order.value) && !(await readAll())) return;
    if (wanted === `${order.value} ${grouped.value}`) arrange(list.value.id + 1, startAt);
  }

  /** Another order or grouping, or the same from its start. */
  function choose(chosen: { readonly order?: RowOrder; readonly grouped?: boolean }): Promise<void> {
    batch(() => {
      order.value = chosen.order ?? order.value;
      grouped.value = chosen.grouped ?? grouped.value;
    });
    return rearrange();
  }

  /** The articles as the library has them now. What is on the screen is read again. */
  function setUses(now: readonly DatedUse[]): void {
    uses = now;
    problem.value = false;
    reader.setUses(now);
    if (isByContext(order.value)) void readAll().then((done) => done && arrange(list.value.id));
    else arrange(list.value.id, list.value.startAt);
    // Before the list is drawn for the first time: its first screen is read meanwhile.
    show(inSight.length > 0 ? inSight : list.value.items.slice(0, firstScreen));
  }

  /** Opens at the first article of a month, oldest first. */
  function openMonth(month: string): void {
    order.value = 'oldest';
    grouped.value = false;
    const earlier = uses.filter(({ day }) => day.slice(0, 7) < month);
    arrange(list.value.id + 1, refsOf(earlier).length);
  }

  /** Remembers where a list was left, so that it opens there again. */
  function leave(id: number, startAt: number): void {
    if (id === list.value.id) list.value = { ...list.value, startAt };
  }

  /** All occurrences in the order chosen; null where they could not be read. */
  async function everyRow(): Promise<readonly ConcordanceRow[] | null> {
    if (!(await readAll())) return null;
    const { rows } = reader.read.value;
    return list.value.items.flatMap((item) =>
      item.kind === 'row' ? (rows.get(item.ref.no)?.[item.ref.index] ?? []) : [],
    );
  }

  const state = computed(
    (): ConcordanceState => ({
      ...reader.read.value,
      order: order.value,
      grouped: grouped.value,
      list: list.value,
      progress: progress.value,
      problem: problem.value,
    }),
  );
  return { state, show, choose, setUses, openMonth, leave, everyRow };
}
