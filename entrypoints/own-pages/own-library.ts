import { browser } from 'wxt/browser';
import type { Library } from '../../lib/library/library.ts';
import { message } from '../../lib/locale/message.ts';
import { uiLocale } from '../../lib/locale/ui-language.ts';
import { ownTermsReader } from '../../lib/settings/keep-own-terms.ts';
import { readPacksEdition, tellPacksEdition } from '../../lib/settings/packs-edition.ts';
import { createGlossaryReader, type OwnShare } from './glossary-reader.ts';
import { heldLibrary } from './held-library.ts';

/** Milliseconds. */
const rest = 500;

/** The reader's library of this page or worker: one connection, whoever needs it. */
export const heldOwnLibrary = heldLibrary(async () => {
  const { openLibrary } = await import('../../lib/library/open-library.ts');
  const library = await openLibrary({ now: Date.now, terms: ownTerms, packsChanged: tellPacksEdition });
  // A page that died before it could tell, or a browser that emptied the database, has told nobody. Looked at when
  // whoever wanted the library has been answered.
  if (library.durable) setTimeout(() => void tellPacksEdition(library.packs.edition).catch(() => null), rest);
  return library;
});

/** The reader's library, for whoever needs it late: its code is loaded with the first call. */
export function ownLibrary(): Promise<Library> {
  return heldOwnLibrary.get();
}

const readOwn = ownTermsReader();

/** What the reader has of their own, as it is stored now. */
export async function ownShare(): Promise<OwnShare> {
  const [own, packs] = await Promise.all([readOwn(), readPacksEdition()]);
  return { own, packs };
}

async function readPackaged(path: string): Promise<unknown> {
  return (await fetch(browser.runtime.getURL(path as '/'))).json();
}

/** What is stored is compared each time someone asks, so a worker that slept and a page nobody told get the same answer. */
export const { packageGlossary, ownGlossary, ownEntries, ownTerms, findInPacks } = createGlossaryReader({
  readJson: (id) => readPackaged(`/glossary/${id}.json`),
  ...(uiLocale() === 'zh-TW' && {
    readTraditional: (id) => readPackaged(`/traditional/${id}.json`),
    ownName: message('ownTitle'),
  }),
  share: ownShare,
  packs: async () => (await ownLibrary()).packs,
});
