import { eventually } from './eventually.ts';
import type { OpenPage, ReadingBrowser } from './reading-browser.ts';
import { tabIdOf } from './tab-id.ts';

/** Our popup in a tab of its own, and its headings, the product's name first. */
export interface OpenPopup {
  readonly popup: OpenPage;
  readonly headings: readonly string[];
}

/**
 * Opens the popup for a page and waits until it gives a verdict: a heading after its own name, no longer busy
 * with asking. By then the page has been decided.
 */
export async function popupOf(browser: ReadingBrowser, page: OpenPage): Promise<OpenPopup> {
  const popup = await browser.extensionPage(`popup.html?tabId=${await tabIdOf(browser, page)}`);
  const headings = await eventually('A verdict in the popup', async () => {
    if (await popup.evaluate(() => document.querySelector('[aria-busy="false"]') === null, null)) return null;
    const nodes = await popup.accessibleNodes();
    const names = nodes.filter((node) => node.role === 'heading').map((node) => node.name);
    return names.length > 1 ? names : null;
  });
  return { popup, headings };
}
