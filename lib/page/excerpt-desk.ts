import { signal as newSignal, type ReadonlySignal } from '@preact/signals-core';
import type { Excerpt, ExcerptMark } from '../excerpt/excerpt.ts';
import type { MessageKey } from '../locale/message.ts';
import { failure, type Result } from '../outcome/result.ts';
import type { ExcerptEditing } from './excerpt-editing.ts';
import type { PageExcerpts } from './excerpts.ts';
import type { SelectedText } from './selected-text.ts';
import type { Place, Session } from './session.ts';

/** What the toolbar is about. */
export type Subject =
  | { readonly kind: 'selection'; readonly selected: SelectedText }
  | {
      readonly kind: 'excerpt';
      readonly id: string;
      /** All that stand where the reader clicked, this one included. */
      readonly among: readonly string[];
    };

/** What came of the reader's last action: the key of a sentence. */
export interface Said {
  readonly key: MessageKey;
  readonly action: 'undo' | 'redo' | 'draft' | null;
}

export interface DeskPorts {
  readonly lastMark: ReadonlySignal<ExcerptMark>;
  readonly rememberMark: (mark: ExcerptMark) => void;
  /** Copies an excerpt with its citation; false where the browser refuses. */
  readonly copy: (excerpt: Excerpt) => Promise<boolean>;
}

/** What the reader does with excerpts on the page: one state with one owner. */
export interface ExcerptDesk {
  readonly subject: ReadonlySignal<Subject | null>;
  readonly said: ReadonlySignal<Said | null>;
  /** Key of the sentence for the reader where the last action failed, else null. */
  readonly problem: ReadonlySignal<string | null>;
  select(selected: SelectedText | null): void;
  openExcerpts(ids: readonly string[]): void;
  mark(mark: ExcerptMark): Promise<void>;
  write(field: 'note' | 'tags'): Promise<void>;
  saveWritten(): Promise<void>;
  copy(): Promise<void>;
  remove(): Promise<void>;
  /** Goes on to the next of the excerpts that overlap here. */
  next(): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
  say(said: Said | null): void;
  close(): void;
}

export function excerptDesk(
  session: Session,
  excerpts: PageExcerpts,
  editing: ExcerptEditing,
  { lastMark, rememberMark, copy }: DeskPorts,
): ExcerptDesk {
  const subject = newSignal<Subject | null>(null);
  const said = newSignal<Said | null>(null);
  const problem = newSignal<string | null>(null);
  let isBusy = false;

  function show(next: Subject | null): void {
    problem.value = null;
    subject.value = next;
  }

  /** One at a time: a second click before the first has been answered does nothing. */
  async function doing(
    work: () => Promise<Result<unknown> | null>,
    key: MessageKey,
    action: Said['action'],
  ): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    const outcome = await work().finally(() => {
      isBusy = false;
    });
    if (outcome === null) return;
    problem.value = outcome.ok ? null : outcome.failure.key;
    said.value = outcome.ok ? { key, action } : null;
  }

  /** The excerpt that the toolbar is about, saved with a mark where it is a selection still. */
  async function settle(mark: ExcerptMark): Promise<Result<Excerpt>> {
    const now = subject.peek();
    if (now?.kind !== 'selection') {
      const excerpt = now && excerptOf(session, now.id);
      return excerpt ? { ok: true, value: excerpt } : failure('excerptGone');
    }
    const saved = await excerpts.save(now.selected, mark);
    if (!saved.ok) return saved;
    show({ kind: 'excerpt', id: saved.value.id, among: [saved.value.id] });
    session.document.getSelection()?.collapseToEnd();
    return saved;
  }

  function mark(wanted: ExcerptMark): Promise<void> {
    const isNew = subject.peek()?.kind === 'selection';
    const work = async (): Promise<Result<unknown>> => {
      const settled = await settle(wanted);
      if (settled.ok) rememberMark(wanted);
      return isNew || !settled.ok ? settled : excerpts.change(settled.value.id, { mark: wanted });
    };
    return doing(work, isNew ? 'excerptSaved' : 'excerptChanged', 'undo');
  }

  async function write(field: 'note' | 'tags'): Promise<void> {
    const work = async (): Promise<Result<unknown> | null> => {
      const isNew = subject.peek()?.kind === 'selection';
      const settled = await settle(lastMark.peek());
      if (settled.ok) await editing.open(settled.value, field);
      return isNew || !settled.ok ? settled : null;
    };
    await doing(work, 'excerptSaved', 'undo');
  }

  const remove = (id: string): Promise<void> =>
    doing(
      async () => {
        const removed = await excerpts.remove(id);
        if (removed.ok) show(null);
        return removed;
      },
      'excerptRemoved',
      'undo',
    );

  return {
    subject,
    said,
    problem,
    select(selected) {
      if (selected) show({ kind: 'selection', selected });
      else if (subject.peek()?.kind === 'selection') show(null);
    },
    openExcerpts(ids) {
      const [id] = ids;
      if (id) show({ kind: 'excerpt', id, among: ids });
    },
    mark,
    write,
    saveWritten: () => doing(editing.save, 'excerptChanged', 'undo'),
    async copy() {
      const now = subject.peek();
      const made = now?.kind === 'selection' ? await excerpts.make(now.selected, lastMark.peek()) : null;
      const excerpt = made?.ok
        ? made.value
        : excerptOf(session, now?.kind === 'excerpt' ? now.id : undefined);
      const copied = excerpt !== undefined && (await copy(excerpt));
      problem.value = copied ? null : made?.ok === false ? made.failure.key : 'copyFailed';
      if (copied) said.value = { key: 'excerptCopied', action: null };
    },
    async remove() {
      const now = subject.peek();
      if (now?.kind === 'excerpt') await remove(now.id);
    },
    next() {
      const now = subject.peek();
      if (now?.kind !== 'excerpt') return;
      const id = now.among[(now.among.indexOf(now.id) + 1) % now.among.length] ?? now.id;
      show({ ...now, id });
    },
    undo: () => doing(excerpts.undo, 'excerptUndone', 'redo'),
    redo: () => doing(excerpts.redo, 'excerptRedone', 'undo'),
    say(next) {
      said.value = next;
      if (subject.peek() === null) problem.value = null;
    },
    close: () => show(null),
  };
}

/** The excerpt of this id, where the article has it. */
export function excerptOf({ excerpts }: Session, id: string | undefined): Excerpt | undefined {
  return excerpts.peek().find(({ excerpt }) => excerpt.id === id)?.excerpt;
}

/** Where the toolbar's subject stands. */
export function placesOfSubject({ excerpts }: Session, subject: Subject): readonly Place[] {
  if (subject.kind === 'selection') return subject.selected.places;
  return excerpts.peek().find(({ excerpt }) => excerpt.id === subject.id)?.places ?? [];
}
