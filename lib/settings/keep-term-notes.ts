import { browser } from 'wxt/browser';
import { failure, type Result, success } from '../outcome/result.ts';
import { noTermNotes, parseTermNotes, type TermNotes } from './term-notes.ts';

/** Key of the notes in `storage.local`. */
const notesKey = 'termNotes';

type Changes = Record<string, { newValue?: unknown }>;

/** The notes as stored, none where storage can't be read. */
export async function readTermNotes(): Promise<TermNotes> {
  try {
    const stored = await browser.storage.local.get(notesKey);
    return parseTermNotes(stored[notesKey]);
  } catch {
    return noTermNotes;
  }
}

/**
 * Changes the notes as they are stored at that moment, and gives what is stored now, or `settingsNotSaved`. Two
 * panels wait for each other (Web Locks), so neither loses what the other noted.
 */
export async function changeTermNotes(
  change: (current: TermNotes) => Partial<TermNotes>,
): Promise<Result<TermNotes>> {
  try {
    const written = await navigator.locks.request(notesKey, async () => {
      const stored = await browser.storage.local.get(notesKey);
      const current = parseTermNotes(stored[notesKey]);
      const next = parseTermNotes({ ...current, ...change(current) });
      await browser.storage.local.set({ [notesKey]: next });
      return next;
    });
    return success(written);
  } catch {
    return failure('settingsNotSaved');
  }
}

/** Tells `listener` the notes each time they change, in whichever panel, until `signal` aborts. */
export function watchTermNotes(listener: (notes: TermNotes) => void, signal: AbortSignal): void {
  const onChanged = (changes: Changes, area: string): void => {
    const change = changes[notesKey];
    if (area === 'local' && change) listener(parseTermNotes(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
