import type { PageTerm } from '../../lib/messaging/protocol.ts';

/** What a reader can do from the popup or side panel. */
export interface PageActions {
  readonly jump: (term: PageTerm) => void;
  readonly enablePage: (enabled: boolean) => void;
  readonly enableSite: (enabled: boolean) => void;
  readonly enableEverywhere: (enabled: boolean) => void;
  /** Whether articles of this site, or any, are kept in the library. */
  readonly keepSite: (kept: boolean) => void;
  readonly keepEverywhere: (kept: boolean) => void;
  /** Shows what was changed in an article of the library, by its number. */
  readonly showChanges: (no: number) => void;
  /** Asks the browser for permission for this site. */
  readonly requestSite: () => void;
  readonly reload: () => void;
  readonly retry: () => void;
  /** Null where there is no side panel, or where this is it. */
  readonly openPanel: (() => void) | null;
  readonly openOptions: () => void;
  /** Opens our reader with the document at an address, or empty. */
  readonly openReader: (url: string | null) => void;
}
