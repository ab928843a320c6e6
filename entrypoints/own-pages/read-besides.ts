import type { StoredBesides } from '../../lib/library/back-up.ts';
import { readOwnTerms } from '../../lib/settings/keep-own-terms.ts';
import { readTermNotes } from '../../lib/settings/keep-term-notes.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';

/** What a backup has beside the library. */
export async function readBesides(): Promise<StoredBesides> {
  const [terms, own, settings] = await Promise.all([readTermNotes(), readOwnTerms(), readSettings()]);
  return { terms, own, settings };
}
