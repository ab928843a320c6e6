import { browser } from 'wxt/browser';

/** Addresses of the extension's own pages. */
export const addresses = {
  library: (): string => ownAddress('/library.html'),
  article: (no: number): string => ownAddress(`/library.html#/article/${no}`),
  /** What was changed in an article. */
  changes: (no: number): string => ownAddress(`/library.html#/article/${no}/changes`),
  concept: (conceptId: string): string =>
    ownAddress(`/library.html#/concept/${encodeURIComponent(conceptId)}`),
  /** The editor of one of the reader's own terms. */
  ownTerm: (id: string): string => ownAddress(`/library.html#/own-terms/${id}`),
  /** The editor for a new term of the reader's own. */
  newOwnTerm: (label: string): string =>
    ownAddress(`/library.html#/own-terms/new?label=${encodeURIComponent(label)}`),
  /** Articles of the library that a search finds. */
  search: (query: string): string => ownAddress(`/library.html#/articles?q=${encodeURIComponent(query)}`),
  /** The reader with the document at an address, or empty. */
  reader: (source: string | null): string =>
    ownAddress(`/reader.html${source === null ? '' : `?src=${encodeURIComponent(source)}`}`),
  /** What the library takes up, on the options page. */
  storage: (): string => ownAddress('/options.html#storage'),
  /** Backups of the library, and the way back from them. */
  backup: (): string => ownAddress('/library.html#/backup'),
  welcome: (): string => ownAddress('/welcome.html'),
};

function ownAddress(path: string): string {
  return browser.runtime.getURL(path as '/');
}

/** Opens a page in a new tab, in front unless told otherwise. */
export function openTab(url: string, active = true): void {
  void browser.tabs.create({ url, active });
}
