import type { PageState } from '../../lib/messaging/protocol.ts';
import type { Failure } from '../../lib/outcome/result.ts';

/** What there is to say about one tab. */
export type PageSubject =
  | { readonly kind: 'loading' }
  /** The page answered. `reasons` are its grounds put into words. */
  | { readonly kind: 'page'; readonly state: PageState; readonly reasons: readonly string[] }
  /** A site without host permission, which the reader may give. */
  | { readonly kind: 'site-closed' }
  /** The browser doesn't tell us the address: no permission and the toolbar button wasn't pressed there. */
  | { readonly kind: 'hidden' }
  /** A page where no extension may run. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'file' }
  | { readonly kind: 'pdf' }
  /** An issue of the newspaper, which our reader opens. */
  | { readonly kind: 'newspaper'; readonly url: string }
  /** A page of the extension itself that shows no article. */
  | { readonly kind: 'own' }
  /** We may run there, but nobody answers: the page was open before we were. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'problem'; readonly problem: Failure };
