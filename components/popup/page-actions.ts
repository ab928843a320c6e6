import type { PageTerm } from '../../lib/messaging/protocol.ts';

/** What a reader can do from the popup or side panel. */
export interface PageActions {
  readonly jump: (term: PageTerm) => void;
  readonly enablePage: (enabled: boolean) => void;
  readonly enableSite: (enabled: boolean) => void;
  readonly enableEverywhere: (enabled: boolean) => void;
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
