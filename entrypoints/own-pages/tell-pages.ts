import { browser } from 'wxt/browser';
import { sendToPage } from '../../lib/messaging/send.ts';

/**
 * Tells every open page that excerpts of some articles have changed, so that those who show one follow. Whoever
 * changes excerpts calls it: the background may be asleep, and nothing else reaches the pages of a site.
 */
export async function tellPages(canonicalUrls: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const told = tabs.map(
    ({ id }) => id !== undefined && sendToPage(id, 'excerpts.changed', { canonicalUrls }),
  );
  await Promise.allSettled(told);
}
