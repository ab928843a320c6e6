import type { Result } from '../outcome/result.ts';
import { changeStored, readStored, type StoredValue, watchStored } from './stored-value.ts';
import { parseTermNotes, type TermNotes } from './term-notes.ts';

/** The notes in `storage.local`. */
const storedNotes: StoredValue<TermNotes> = { key: 'termNotes', parse: parseTermNotes };

/** The notes as stored, none where storage can't be read. */
export function readTermNotes(): Promise<TermNotes> {
  return readStored(storedNotes);
}

/** Changes the notes as they are stored at that moment, and gives what is stored now, or `settingsNotSaved`. */
export function changeTermNotes(
  change: (current: TermNotes) => Partial<TermNotes>,
): Promise<Result<TermNotes>> {
  return changeStored(storedNotes, change);
}

/** Tells `listener` the notes each time they change, in whichever panel, until `signal` aborts. */
export function watchTermNotes(listener: (notes: TermNotes) => void, signal: AbortSignal): void {
  watchStored(storedNotes, listener, signal);
}
