import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../../lib/outcome/result.ts';
import { changeTermNotes, readTermNotes, watchTermNotes } from '../../lib/settings/keep-term-notes.ts';
import { noTermNotes, type TermNotes } from '../../lib/settings/term-notes.ts';

/** What the reader noted about expressions without an entry, kept up to date with storage. */
export interface NoteStore {
  readonly notes: ReadonlySignal<TermNotes>;
  /** Gives null once the change is stored, else what went wrong: nothing has changed then. */
  change(change: (current: TermNotes) => Partial<TermNotes>): Promise<Failure | null>;
}

export function createNoteStore(end: AbortSignal): NoteStore {
  const notes = signal(noTermNotes);
  watchTermNotes((changed) => {
    notes.value = changed;
  }, end);
  void readTermNotes().then((stored) => {
    notes.value = stored;
  });
  return {
    notes,
    async change(change) {
      const written = await changeTermNotes(change);
      if (!written.ok) return written.failure;
      notes.value = written.value;
      return null;
    },
  };
}
