import { signal as newSignal, type ReadonlySignal } from '@preact/signals-core';
import type { Excerpt } from '../excerpt/excerpt.ts';
import { failure, type Result } from '../outcome/result.ts';
import type { ExcerptDraft } from '../settings/excerpt-drafts.ts';
import type { PageExcerpts } from './excerpts.ts';

/** Quiet time after typing before a draft is kept, milliseconds. */
const pause = 400;

/** An excerpt whose note and tags are being written. */
export interface Edited {
  readonly excerpt: Excerpt;
  /** Which of them the reader asked for. */
  readonly field: 'note' | 'tags';
  readonly draft: ExcerptDraft;
  /** True where the draft was left behind earlier, and nothing was changed of it since. */
  readonly isRestored: boolean;
  /** Key of the sentence for the reader where something could not be kept, else null. */
  readonly problem: string | null;
}

/** Where drafts are kept until they are saved or discarded (null). */
export interface DraftStore {
  readonly read: (ids: readonly string[]) => Promise<ReadonlyMap<string, ExcerptDraft>>;
  readonly keep: (id: string, draft: ExcerptDraft | null) => Promise<Result<null>>;
}

/** Writing about one excerpt at a time. What is typed survives whatever happens to the page. */
export interface ExcerptEditing {
  readonly current: ReadonlySignal<Edited | null>;
  open(excerpt: Excerpt, field: Edited['field']): Promise<void>;
  type(draft: ExcerptDraft): void;
  /** Forgets the draft and shows what is saved. */
  discard(): void;
  /** Closes; what was typed stays as a draft. */
  close(): void;
  /** Saves what was typed and closes. Where that fails it stays open, and the draft is kept. */
  save(): Promise<Result<null>>;
}

export function excerptEditing(
  excerpts: PageExcerpts,
  drafts: DraftStore,
  view: Window,
  signal: AbortSignal,
): ExcerptEditing {
  const current = newSignal<Edited | null>(null);
  let timer = 0;
  let unkept: { readonly id: string; readonly draft: ExcerptDraft | null } | null = null;

  function update(id: string, fields: Partial<Edited>): void {
    const now = current.peek();
    if (now?.excerpt.id === id) current.value = { ...now, ...fields };
  }

  async function keepNow(): Promise<void> {
    view.clearTimeout(timer);
    if (!unkept) return;
    const { id, draft } = unkept;
    unkept = null;
    const kept = await drafts.keep(id, draft);
    if (!kept.ok) update(id, { problem: kept.failure.key });
  }

  async function open(excerpt: Excerpt, field: Edited['field']): Promise<void> {
    await keepNow();
    const draft = (await drafts.read([excerpt.id])).get(excerpt.id);
    if (signal.aborted) return;
    const isRestored = draft !== undefined && !isSame(draft, excerpt);
    current.value = {
      excerpt,
      field,
      draft: isRestored ? draft : savedOf(excerpt),
      isRestored,
      problem: null,
    };
  }

  function type(draft: ExcerptDraft): void {
    const now = current.peek();
    if (!now) return;
    update(now.excerpt.id, { draft, isRestored: false });
    unkept = { id: now.excerpt.id, draft: isSame(draft, now.excerpt) ? null : draft };
    view.clearTimeout(timer);
    timer = view.setTimeout(keepNow, pause);
  }

  function close(): void {
    void keepNow();
    current.value = null;
  }

  async function save(): Promise<Result<null>> {
    const now = current.peek();
    if (!now) return failure('excerptGone');
    const { excerpt, draft } = now;
    await keepNow();
    const saved = isSame(draft, excerpt)
      ? ({ ok: true, value: null } as const)
      : await excerpts.change(excerpt.id, draft);
    if (!saved.ok) {
      update(excerpt.id, { problem: saved.failure.key });
      return saved;
    }
    void drafts.keep(excerpt.id, null);
    if (current.peek()?.excerpt.id === excerpt.id) current.value = null;
    return saved;
  }

  view.addEventListener('pagehide', () => void keepNow(), { signal });
  view.document.addEventListener('visibilitychange', () => void keepNow(), { signal });
  signal.addEventListener('abort', () => void keepNow());

  return {
    current,
    open,
    type,
    discard() {
      const now = current.peek();
      if (!now) return;
      type(savedOf(now.excerpt));
      void keepNow();
    },
    close,
    save,
  };
}

const savedOf = ({ note, tags }: Excerpt): ExcerptDraft => ({ note, tags });

const isSame = (one: ExcerptDraft, other: ExcerptDraft): boolean =>
  one.note === other.note && one.tags.join('\n') === other.tags.join('\n');
