import { type Browser, browser } from 'wxt/browser';
import { failure, type Result, success } from '../outcome/result.ts';

type Sender = Browser.runtime.MessageSender;

/** True for messages of the extension's own pages: popup, side panel, options. */
export const isOwnPage = (sender: Sender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** What a content script lets in: only the extension itself, never another content script. */
export function admitToPage(_name: string, _request: unknown, sender: Sender): Result<null> {
  return sender.tab === undefined || isOwnPage(sender) ? success(null) : failure('badRequest');
}
