import type { OpenPage, ReadingBrowser } from './reading-browser.ts';

/** What is used of the extension API inside the extension's own page. */
interface Tabs {
  query(of: object): Promise<readonly Tab[]>;
  getCurrent(): Promise<Tab | undefined>;
}

interface Tab {
  readonly id?: number;
  readonly url?: string;
  readonly lastAccessed?: number;
}

interface ExtensionPageGlobal {
  readonly browser?: { readonly tabs: Tabs };
  readonly chrome: { readonly tabs: Tabs };
}

/**
 * The id under which the browser's extension API knows a page's tab, for `popup.html?tabId=N`. Where
 * the extension may not see the page's address, it is the tab that was in front last.
 */
export async function tabIdOf(browser: ReadingBrowser, page: OpenPage): Promise<number> {
  const url = await page.url();
  await page.bringToFront();
  const own = await browser.extensionPage('popup.html');
  const id = await own.evaluate(async (wanted) => {
    const { browser: standard, chrome } = globalThis as unknown as ExtensionPageGlobal;
    const { tabs } = standard ?? chrome;
    const ownId = (await tabs.getCurrent())?.id;
    const others = (await tabs.query({})).filter((tab) => tab.id !== ownId);
    others.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
    return (others.find((tab) => tab.url === wanted) ?? others[0])?.id ?? null;
  }, url);
  await own.close();
  await page.bringToFront();
  if (id === null) throw new Error(`The extension sees no tab at ${url}.`);
  return id;
}
