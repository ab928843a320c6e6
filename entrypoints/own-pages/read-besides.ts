import type { StoredBesides } from '../../lib/library/back-up.ts';
import { readOwnTerms } from '../../lib/settings/keep-own-terms.ts';
import { readReadingLook } from '../../lib/settings/keep-reading-look.ts';
import { readTermNotes } from '../../lib/settings/keep-term-notes.ts';
import { readLastMark } from '../../lib/settings/last-mark.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';

/** What a backup has beside the library. */
export async function readBesides(): Promise<StoredBesides> {
  const [terms, own, settings, readingLook, lastMark] = await Promise.all([
    readTermNotes(),
    readOwnTerms(),
    readSettings(),
    readReadingLook(),
    readLastMark(),
  ]);
  return { terms, own, settings, readingLook, lastMark };
}
