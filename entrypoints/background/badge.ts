import { type Browser, browser } from 'wxt/browser';
import { message } from '../../lib/locale/message.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { Request } from '../../lib/messaging/protocol.ts';

/** The badge has room for four characters. */
const most = 9_999;

/**
 * Shows the number of terms on the toolbar button of the sender's tab; null or none clears it. Where the
 * article could not be kept, the button warns of that instead and says why.
 */
export async function showCount(
  { count, unkept }: Request<'page.count'>,
  sender: Browser.runtime.MessageSender,
): Promise<null> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  const text = unkept === null ? (count ? String(Math.min(count, most)) : '') : '!';
  const warning = unkept === null ? null : message('unkept', problemMessage(unkept));
  await show(tabId, text, warning);
  return null;
}

/** Says on the toolbar button of a tab why something could not be done there; gone with the next page. */
export function showRefusal(tabId: number, sentence: string): Promise<void> {
  return show(tabId, '!', sentence);
}

async function show(tabId: number, text: string, warning: string | null): Promise<void> {
  const title = warning === null ? message('extName') : `${message('extName')}: ${warning}`;
  await browser.action.setBadgeBackgroundColor({ tabId, color: warning === null ? '#0b6b50' : '#a3261b' });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setTitle({ tabId, title });
}
