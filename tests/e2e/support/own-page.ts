import type { PageState } from '../../../lib/messaging/protocol.ts';
import { eventually } from '../../browser/eventually.ts';
import type { OpenPage } from '../../browser/reading-browser.ts';

/** What is used of the extension API inside one of the extension's own pages. */
interface ExtensionApi {
  readonly tabs: {
    query(of: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    sendMessage(tabId: number, message: unknown, options: object): Promise<unknown>;
  };
  readonly storage: { readonly session: { get(key: string): Promise<Readonly<Record<string, unknown>>> } };
  readonly action: { getBadgeText(of: object): Promise<string> };
  readonly scripting: { executeScript(of: object): Promise<unknown> };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

interface ExtensionPageGlobal {
  readonly browser?: ExtensionApi;
  readonly chrome: ExtensionApi;
}

/** The answer of a message: its value, or the key of what went wrong. */
interface Answer<T> {
  readonly ok: boolean;
  readonly value?: T;
  readonly failure?: { readonly key: string };
}

/** Sends a message to the tab at an address as popup and background do; null where nobody answers. */
export function askTab<T>(
  own: OpenPage,
  url: string,
  name: string,
  request: unknown,
): Promise<Answer<T> | null> {
  return own.evaluate(
    async ([address, message]) => {
      const { browser, chrome } = globalThis as unknown as ExtensionPageGlobal;
      const { tabs } = browser ?? chrome;
      const tab = (await tabs.query({})).find((each) => each.url === address);
      const answer = tab?.id === undefined ? null : tabs.sendMessage(tab.id, message, { frameId: 0 });
      return (await answer?.catch(() => null)) as Answer<T> | null;
    },
    [url, { name, request }] as const,
  );
}

/** Sends a message to the background from one of the extension's own pages, whatever its shape. */
export function askBackground(own: OpenPage, message: unknown): Promise<unknown> {
  return own.evaluate((sent) => {
    const { browser, chrome } = globalThis as unknown as ExtensionPageGlobal;
    return (browser ?? chrome).runtime.sendMessage(sent);
  }, message);
}

/** The page's own account of itself once it has decided and every part was matched. */
export function decided(own: OpenPage, url: string): Promise<PageState> {
  return eventually(`A decision about ${url}`, async () => {
    const state = (await askTab<PageState>(own, url, 'page.describe', null))?.value;
    return state?.complete === true && state.detection.type !== 'pending' ? state : null;
  });
}

/** What the toolbar button shows for the tab at an address. */
export function badgeText(own: OpenPage, url: string): Promise<string> {
  return own.evaluate(async (address) => {
    const { browser, chrome } = globalThis as unknown as ExtensionPageGlobal;
    const { tabs, action } = browser ?? chrome;
    const tab = (await tabs.query({})).find((each) => each.url === address);
    return tab?.id === undefined ? '' : action.getBadgeText({ tabId: tab.id });
  }, url);
}

/** Puts built scripts into the tab at an address, as the background does after an update; waits until they ran. */
export function injectAgain(own: OpenPage, url: string, files: readonly string[]): Promise<void> {
  return own.evaluate(
    async ([address, scripts]) => {
      const { browser, chrome } = globalThis as unknown as ExtensionPageGlobal;
      const { tabs, scripting } = browser ?? chrome;
      const tab = (await tabs.query({})).find((each) => each.url === address);
      if (tab?.id === undefined) throw new Error(`No tab at ${address}.`);
      await scripting.executeScript({ target: { tabId: tab.id }, files: scripts });
    },
    [url, files] as const,
  );
}

/** The words that the popup of a tab shows before its own script has come; null where nothing is kept for it. */
export function drawnAhead(own: OpenPage, tabId: number): Promise<string | null> {
  return own.evaluate(async (key) => {
    const { browser, chrome } = globalThis as unknown as ExtensionPageGlobal;
    const { [key]: sight } = await (browser ?? chrome).storage.session.get(key);
    if (typeof sight !== 'string') return null;
    return new DOMParser().parseFromString(sight, 'text/html').body.textContent;
  }, `popup-of-tab-${tabId}`);
}
