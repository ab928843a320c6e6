import type { OpenPage, ReadingBrowser } from './reading-browser.ts';

/** What is used of the extension API inside the extension's own page. */
interface ExtensionPageGlobal {
  readonly browser?: { readonly tabs: { query(of: object): Promise<readonly Tab[]> } };
  readonly chrome: { readonly tabs: { query(of: object): Promise<readonly Tab[]> } };
}

interface Tab {
  readonly id?: number;
  readonly url?: string;
}

/** The id under which the browser's extension API knows a page's tab, for `popup.html?tabId=N`. */
export async function tabIdOf(browser: ReadingBrowser, page: OpenPage): Promise<number> {
  const url = await page.url();
  const own = await browser.extensionPage('popup.html');
  const id = await own.evaluate(async (wanted) => {
    const { browser: standard, chrome } = globalThis as unknown as ExtensionPageGlobal;
    const tabs = await (standard ?? chrome).tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  await own.close();
  await page.bringToFront();
  if (id === null) throw new Error(`The extension sees no tab at ${url}.`);
  return id;
}
