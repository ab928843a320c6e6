import { type Browser, browser } from 'wxt/browser';
import { message } from '../../lib/locale/message.ts';
import { isNewspaperAddress } from '../../lib/newspaper/newspaper-address.ts';

/** Only Firefox can be asked for the tabs of some addresses; its pages of the web wake nobody else. */
interface FilteredEvent {
  addListener(
    listener: (tabId: number, change: object, tab: Browser.tabs.Tab) => void,
    filter: { readonly urls: readonly string[]; readonly properties: readonly string[] },
  ): void;
}

/** Says on the toolbar button of every tab with an issue that the reader opens it, where no script of ours can run. */
export function badgeIssues(): void {
  if (!import.meta.env.FIREFOX) return;
  (browser.tabs.onUpdated as unknown as FilteredEvent).addListener(
    (tabId, _, { url }) => void show(tabId, url),
    { urls: ['*://www.bjdch.gov.cn/*'], properties: ['status'] },
  );
}

/** The same for a tab whose script says that it shows a PDF. */
export async function badgeIssue(_request: null, { tab, url }: Browser.runtime.MessageSender): Promise<null> {
  if (tab?.id !== undefined) await show(tab.id, url);
  return null;
}

/** A page that takes the tab's place clears its badge by itself. */
async function show(tabId: number, url: string | undefined): Promise<void> {
  if (!url || !isNewspaperAddress(url)) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b6b50' });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text: '报' });
  await browser.action.setTitle({ tabId, title: `${message('extName')}: ${message('pageNewspaper')}` });
}
