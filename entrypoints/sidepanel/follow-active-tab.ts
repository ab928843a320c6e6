import { type Browser, browser } from 'wxt/browser';

/** Calls `show` with the active tab of this window, now and each time another becomes active. */
export async function followActiveTab(show: (tabId: number) => void, signal: AbortSignal): Promise<void> {
  const window = await browser.windows.getCurrent();
  const onActivated = (active: Browser.tabs.OnActivatedInfo): void => {
    if (active.windowId === window.id) show(active.tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(onActivated));
  const [tab] = await browser.tabs.query({ active: true, windowId: window.id });
  if (tab?.id !== undefined) show(tab.id);
}
