import { batch, computed, effect, signal } from '@preact/signals';
import {
  draftOf,
  type EditedExcerpt,
  type ExcerptDraft,
  sameDraft,
} from '../../components/excerpt/excerpt-draft.ts';
import type { ExcerptListQuery } from '../../components/library/excerpt-query.ts';
import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import type { Library } from '../../lib/library/library.ts';
import { message } from '../../lib/locale/message.ts';
import type { ExcerptActions } from './excerpt-actions.ts';
import { createFoundExcerpts } from './found-excerpts.ts';
import type { NoticeStore } from './notice-store.ts';

export type ExcerptsStore = ReturnType<typeof createExcerptsStore>;

/** The list of excerpts: what was found, where the reader is in it, what is selected, what is being edited. */
export function createExcerptsStore(
  library: Library,
  actions: ExcerptActions,
  notices: NoticeStore,
  end: AbortSignal,
) {
  const list = createFoundExcerpts(library, end);
  const excerpts = computed(() => list.found.value ?? []);
  const current = signal(0);
  const selected = signal<ReadonlySet<string>>(new Set());
  const edited = signal<EditedExcerpt | null>(null);
  /** The row from which a range is selected. */
  let anchor = 0;

  function show(query: ExcerptListQuery): void {
    if (!list.search({ ...query, bin: false })) return;
    batch(() => {
      selected.value = new Set();
      current.value = 0;
      anchor = 0;
      edited.value = null;
    });
  }

  /** What is gone from the list can't stay selected: it would be deleted unseen. */
  function dropLost(): void {
    if (list.found.value === null) return;
    const there = new Set(excerpts.value.map(({ id }) => id));
    const kept = [...selected.peek()].filter((id) => there.has(id));
    if (kept.length < selected.peek().size) selected.value = new Set(kept);
    current.value = Math.max(0, Math.min(current.peek(), there.size - 1));
  }

  /** Selects or unselects a row; with `range`, all rows from the last one that was chosen. */
  function select(row: number, range: boolean): void {
    const id = excerpts.value[row]?.id;
    if (id === undefined) return;
    const next = new Set(selected.value);
    const rows = excerpts.value.slice(Math.min(anchor, row), Math.max(anchor, row) + 1);
    if (range) for (const each of rows) next.add(each.id);
    else if (!next.delete(id)) next.add(id);
    if (!range) anchor = row;
    selected.value = next;
  }

  const chosen = (): readonly Excerpt[] => excerpts.value.filter(({ id }) => selected.value.has(id));

  function edit(id: string, draft: ExcerptDraft): void {
    const row = excerpts.value.findIndex((excerpt) => excerpt.id === id);
    batch(() => {
      edited.value = { id, draft };
      if (row >= 0) current.value = row;
    });
  }

  function cancel(id: string, draft: ExcerptDraft): void {
    edited.value = null;
    notices.clear();
    const excerpt = excerpts.value.find((each) => each.id === id);
    if (!excerpt || sameDraft(draft, draftOf(excerpt))) return;
    notices.say(message('excDraftDropped'), () => {
      notices.clear();
      edit(id, draft);
    });
  }

  const stop = effect(dropLost);
  end.addEventListener('abort', stop);

  return {
    list,
    excerpts,
    current,
    selected,
    edited,
    show,
    select,
    chosen,
    edit: (excerpt: Excerpt) => edit(excerpt.id, draftOf(excerpt)),
    cancel,
    save(id: string, draft: ExcerptDraft): void {
      edited.value = null;
      void actions.save(id, draft);
    },
    selectAll(all: boolean): void {
      selected.value = new Set(all ? excerpts.value.map(({ id }) => id) : []);
    },
    removeSelected(): void {
      const ids = chosen().map(({ id }) => id);
      selected.value = new Set();
      void actions.remove(ids);
    },
    tagSelected(tag: string, has: boolean): void {
      void actions.tag(chosen(), tag, has);
    },
  };
}
