import { type Browser, browser } from 'wxt/browser';
import { sendToPage } from '../../lib/messaging/send.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';
import { watchSettings } from '../../lib/settings/watch-settings.ts';
import { popupSight } from '../popup/popup-sight.tsx';
import { isSightKey, sightKey } from '../popup/sight-key.ts';

/** A page says that it has changed many times while it is read, milliseconds. */
const rest = 150;

/** Keeps what the popup of each tab shows first, in memory only (`storage.session`), as pages tell of changes. */
export function keepPopupSights() {
  const timers = new Map<number, ReturnType<typeof setTimeout>>();

  function forget(tabId: number): void {
    clearTimeout(timers.get(tabId));
    timers.delete(tabId);
    void browser.storage.session.remove(sightKey(tabId));
  }

  async function draw(tabId: number): Promise<void> {
    const [answer, settings] = await Promise.all([sendToPage(tabId, 'page.describe', null), readSettings()]);
    if (!answer.ok) return forget(tabId);
    await browser.storage.session.set({ [sightKey(tabId)]: popupSight(answer.value, settings) });
  }

  browser.tabs.onRemoved.addListener(forget);
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (status === 'loading' || url !== undefined) forget(tabId);
  });
  /** What was drawn shows the switches as they were. */
  async function forgetAll(): Promise<void> {
    const stored = await browser.storage.session.get(null);
    await browser.storage.session.remove(Object.keys(stored).filter(isSightKey));
  }
  watchSettings(() => void forgetAll(), new AbortController().signal);

  /** The page of the sender has changed. */
  return (_request: null, { tab }: Browser.runtime.MessageSender): null => {
    const tabId = tab?.id;
    if (tabId === undefined) return null;
    clearTimeout(timers.get(tabId));
    timers.set(
      tabId,
      setTimeout(() => void draw(tabId), rest),
    );
    return null;
  };
}
