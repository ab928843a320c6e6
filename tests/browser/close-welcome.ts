import { eventually } from './eventually.ts';
import type { ReadingBrowser } from './reading-browser.ts';

/** What is used of the extension API inside the extension's own page. */
interface Api {
  readonly runtime: { getURL(path: string): string };
  readonly tabs: {
    query(of: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    remove(id: number): Promise<void>;
  };
}

interface ExtensionPageGlobal {
  readonly browser?: Api;
  readonly chrome: Api;
}

/**
 * Closes the welcome page, which opens in front once the extension is installed: in a new profile that is
 * every time, and it would stand before what a test or a reader has opened meanwhile.
 */
export async function closeWelcome(browser: ReadingBrowser): Promise<void> {
  const own = await browser.extensionPage('options.html');
  await eventually('The welcome page', () =>
    own.evaluate(async () => {
      const { browser: standard, chrome } = globalThis as unknown as ExtensionPageGlobal;
      const { runtime, tabs } = standard ?? chrome;
      const welcome = (await tabs.query({})).find(({ url }) => url === runtime.getURL('/welcome.html'));
      if (welcome?.id === undefined) return null;
      await tabs.remove(welcome.id);
      return true;
    }, null),
  );
  await own.close();
}
