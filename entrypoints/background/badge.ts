import { type Browser, browser } from 'wxt/browser';

/** The badge has room for four characters. */
const most = 9_999;

/** Shows the number of terms on the toolbar button of the sender's tab; null or none clears it. */
export async function showCount(count: number | null, sender: Browser.runtime.MessageSender): Promise<null> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b6b50' });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text: count ? String(Math.min(count, most)) : '' });
  return null;
}
