import { type Browser, browser } from 'wxt/browser';
import type { PageSubject } from '../../components/popup/page-subject.ts';
import { whySilent } from '../../components/popup/why-silent.ts';
import { describeReason } from '../../lib/detection/describe-reason.ts';
import { uiLocale } from '../../lib/locale/ui-language.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import { sendToPage } from '../../lib/messaging/send.ts';
import { isNewspaperAddress } from '../../lib/newspaper/newspaper-address.ts';
import { failure } from '../../lib/outcome/result.ts';

/** What is known of a tab. */
export interface Inspection {
  readonly subject: PageSubject;
  /** Name of its host in lower case; null where it isn't known or isn't on the web. */
  readonly host: string | null;
  readonly windowId: number | null;
}

/** Asks the page of a tab what it is; where it doesn't answer, finds out why. */
export async function inspectTab(tabId: number): Promise<Inspection> {
  // Asked together: a popup that has just opened waits for both.
  const [tab, answer] = await Promise.all([tabOf(tabId), sendToPage(tabId, 'page.describe', null)]);
  if (tab === null)
    return { subject: { kind: 'problem', problem: failure('tabGone').failure }, host: null, windowId: null };
  const windowId = tab.windowId ?? null;
  if (answer.ok) return { subject: pageSubject(answer.value), host: hostOf(answer.value.url), windowId };
  const url = tab.url ?? null;
  const host = hostOf(url);
  if (answer.failure.key !== 'noAnswer')
    return { subject: { kind: 'problem', problem: answer.failure }, host, windowId };
  const granted = host !== null && (await browser.permissions.contains({ origins: [originOf(host)] }));
  const own = url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return { subject: whySilent({ url, loading: tab.status === 'loading', own, granted }), host, windowId };
}

/** A page's answer with its reasons put into words. */
export function pageSubject(state: PageState): PageSubject {
  if (state.detection.type === 'pdf' && isNewspaperAddress(state.url))
    return { kind: 'newspaper', url: state.url };
  const locale = uiLocale();
  const reasons = state.detection.reasons.map((reason) => describeReason(reason, locale));
  return { kind: 'page', state, reasons };
}

/** Match pattern of all pages of a host, whatever their scheme and port. */
export function originOf(host: string): string {
  return `*://${host}/*`;
}

async function tabOf(tabId: number): Promise<Browser.tabs.Tab | null> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return null;
  }
}

/** Host of an address on the web, in lower case; null for any other. */
export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : null;
}
