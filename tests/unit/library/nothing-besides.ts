import { noOwnTerms } from '../../../lib/glossary/own-term.ts';
import type { StoredBesides } from '../../../lib/library/back-up.ts';
import { defaultLook } from '../../../lib/settings/reading-look.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { noTermNotes } from '../../../lib/settings/term-notes.ts';

/** What a backup has beside the library where the reader has chosen and written nothing. */
export const nothingBesides: StoredBesides = {
  terms: noTermNotes,
  own: noOwnTerms,
  settings: defaultSettings,
  readingLook: defaultLook,
  lastMark: 'amber',
};
