import { isNewspaperAddress } from '../../lib/newspaper/newspaper-address.ts';
import type { PageSubject } from './page-subject.ts';

/** What the browser tells about a tab whose page doesn't answer. */
export interface SilentTab {
  /** Null where the browser keeps it to itself. */
  readonly url: string | null;
  readonly loading: boolean;
  /** True for a page of the extension itself. */
  readonly own: boolean;
  /** True where we have host permission. */
  readonly granted: boolean;
}

/** Extension stores and hosts that Chromium, Edge and Firefox keep closed to extensions. */
const closedHosts: readonly string[] = [
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
];

/** Says why a page doesn't answer, from its address and our permissions. */
export function whySilent({ url, loading, own, granted }: SilentTab): PageSubject {
  if (own) return { kind: 'own' };
  const address = url !== null && URL.canParse(url) ? new URL(url) : null;
  if (address === null) return { kind: loading ? 'loading' : 'hidden' };
  if (address.protocol === 'file:') return { kind: 'file' };
  if (!isWeb(address) || isStore(address)) return { kind: 'closed' };
  if (url !== null && isNewspaperAddress(url)) return { kind: 'newspaper', url };
  if (/\.pdf$/i.test(address.pathname)) return { kind: 'pdf' };
  if (!granted) return { kind: 'site-closed' };
  return { kind: loading ? 'loading' : 'silent' };
}

function isWeb(address: URL): boolean {
  return address.protocol === 'https:' || address.protocol === 'http:';
}

function isStore(address: URL): boolean {
  const oldChromeStore = address.hostname === 'chrome.google.com' && address.pathname.startsWith('/webstore');
  return oldChromeStore || closedHosts.includes(address.hostname);
}
