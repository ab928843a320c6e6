import { browser } from 'wxt/browser';
import type { Request } from '../../lib/messaging/protocol.ts';
import { detectorFile, highlightsFile, injectDetector } from './annotator.ts';

/** Registers the detector for a site that the reader has granted, and starts it in the tab at hand. */
export async function enableSite({ origin, tabId }: Request<'site.enable'>): Promise<null> {
  // The browser is asked, not the message: without the permission nothing is registered.
  if (!(await browser.permissions.contains({ origins: [origin] })))
    throw new Error(`No permission for ${origin}`);
  const script = {
    id: origin,
    matches: [origin],
    js: [detectorFile],
    css: [highlightsFile],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [origin] });
  if (known.length === 0) await browser.scripting.registerContentScripts([script]);
  await injectDetector(tabId);
  return null;
}

/** A site whose permission the reader takes back is forgotten. */
export function forgetRevokedSites(): void {
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    const known = await browser.scripting.getRegisteredContentScripts();
    const ids = known.map(({ id }) => id).filter((id) => origins.includes(id));
    if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  });
}
