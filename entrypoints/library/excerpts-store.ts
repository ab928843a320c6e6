import { batch, computed, signal } from '@preact/signals';
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
import { createRowSelection } from './row-selection.ts';

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
  const ids = computed(() => excerpts.value.map(({ id }) => id));
  const rows = createRowSelection(ids, end);
  const edited = signal<EditedExcerpt | null>(null);

  function show(query: ExcerptListQuery): void {
    if (!list.search({ ...query, bin: false })) return;
    batch(() => {
      rows.startOver();
      edited.value = null;
    });
  }

  const chosen = (): readonly Excerpt[] => excerpts.value.filter(({ id }) => rows.selected.value.has(id));

  function edit(id: string, draft: ExcerptDraft): void {
    const row = excerpts.value.findIndex((excerpt) => excerpt.id === id);
    batch(() => {
      edited.value = { id, draft };
      if (row >= 0) rows.current.value = row;
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

  return {
    list,
    excerpts,
    current: rows.current,
    selected: rows.selected,
    edited,
    show,
    select: rows.select,
    selectAll: rows.selectAll,
    chosen,
    edit: (excerpt: Excerpt) => edit(excerpt.id, draftOf(excerpt)),
    cancel,
    /** What could not be saved stays in its form. */
    async save(id: string, draft: ExcerptDraft): Promise<void> {
      edited.value = null;
      if (!(await actions.save(id, draft))) edit(id, draft);
    },
    removeSelected(): void {
      const removed = chosen().map(({ id }) => id);
      rows.selectAll(false);
      void actions.remove(removed);
    },
    tagSelected(tag: string, has: boolean): void {
      void actions.tag([...rows.selected.value], tag, has);
    },
  };
}
