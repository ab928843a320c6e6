import type { OpenPage } from '../../browser/reading-browser.ts';

/** What is used of the extension API inside one of the extension's own pages. */
interface Api {
  readonly runtime: { getURL(path: string): string };
  readonly tabs: {
    query(of: object): Promise<readonly { id?: number; url?: string; pendingUrl?: string }[]>;
    remove(ids: number[]): Promise<void>;
  };
}

interface ExtensionPageGlobal {
  readonly browser?: Api;
  readonly chrome: Api;
}

/** Paths of the extension's own pages that are open in tabs: `/library.html#/article/3`. */
export function ownTabs(own: OpenPage): Promise<string[]> {
  return own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionPageGlobal;
    const { runtime, tabs } = browser ?? chrome;
    const base = runtime.getURL('/').slice(0, -1);
    const urls = (await tabs.query({})).map(({ url, pendingUrl }) => pendingUrl ?? url ?? '');
    return urls.filter((url) => url.startsWith(base)).map((url) => url.slice(base.length));
  }, null);
}

/** Closes the extension's own tabs whose path begins so. */
export function closeOwnTabs(own: OpenPage, beginning: string): Promise<void> {
  return own.evaluate(async (path) => {
    const { browser, chrome } = globalThis as unknown as ExtensionPageGlobal;
    const { runtime, tabs } = browser ?? chrome;
    const all = await tabs.query({});
    const found = all.filter(({ url, pendingUrl }) => (pendingUrl ?? url)?.startsWith(runtime.getURL(path)));
    await tabs.remove(found.flatMap(({ id }) => id ?? []));
  }, beginning);
}
