import type { Result } from '../outcome/result.ts';
import { parseReadingLook, type ReadingLook } from './reading-look.ts';
import { changeStored, readStored, type StoredValue, watchStored } from './stored-value.ts';

/** The look in `storage.local`. */
const storedLook: StoredValue<ReadingLook> = { key: 'readingLook', parse: parseReadingLook };

/** The look as stored, the default where storage can't be read. */
export function readReadingLook(): Promise<ReadingLook> {
  return readStored(storedLook);
}

/** Changes some of it and gives what is stored now, or `settingsNotSaved`. */
export function writeReadingLook(change: Partial<ReadingLook>): Promise<Result<ReadingLook>> {
  return changeStored(storedLook, () => change);
}

/** Tells `listener` the look each time it changes, in whichever page, until `signal` aborts. */
export function watchReadingLook(listener: (look: ReadingLook) => void, signal: AbortSignal): void {
  watchStored(storedLook, listener, signal);
}
