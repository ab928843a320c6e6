import { browser } from 'wxt/browser';
import type { Request } from '../../lib/messaging/protocol.ts';
import { detectorFile, highlightsFile, injectDetector } from './annotator.ts';

/** Starts the detector in a tab whose site the reader has just granted, and watches that site from now on. */
export async function enableSite({ origin, tabId }: Request<'site.enable'>): Promise<null> {
  // The browser is asked, not the message: without the permission nothing is registered.
  if (!(await browser.permissions.contains({ origins: [origin] })))
    throw new Error(`No permission for ${origin}`);
  await register(origin);
  await injectDetector(tabId);
  return null;
}

/**
 * Keeps the registered sites true to what is granted: the browser may grant while the popup that asked is
 * already closed, and the reader may take a site back in the browser's own settings.
 */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await Promise.all(origins.map(register));
    const tabs = origins.length > 0 ? await browser.tabs.query({ url: origins }) : [];
    await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : injectDetector(id))));
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    const known = await browser.scripting.getRegisteredContentScripts();
    const ids = known.map(({ id }) => id).filter((id) => origins.includes(id));
    if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  });
}

async function register(origin: string): Promise<void> {
  const named = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
  if (named.includes(origin) || named.some((pattern) => covers(pattern, origin))) return;
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [origin] });
  if (known.length > 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: origin,
      matches: [origin],
      js: [detectorFile],
      css: [highlightsFile],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** True where a match pattern with a wildcard host takes in the host of another pattern. */
function covers(pattern: string, origin: string): boolean {
  const hostOf = (of: string): string => of.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, '');
  const wide = hostOf(pattern);
  const host = hostOf(origin);
  return wide === host || (wide.startsWith('*.') && (host === wide.slice(2) || host.endsWith(wide.slice(1))));
}
