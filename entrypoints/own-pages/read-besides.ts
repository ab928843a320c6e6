import type { StoredBesides } from '../../lib/library/back-up.ts';
import { readTermNotes } from '../../lib/settings/keep-term-notes.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';

/** What a backup has beside the library. */
export async function readBesides(): Promise<StoredBesides> {
  const [terms, settings] = await Promise.all([readTermNotes(), readSettings()]);
  return { terms, settings };
}
