import { type Browser, browser } from 'wxt/browser';

/** What may happen to a tab while it is shown. */
export interface TabEvents {
  /** Its page says that it is another or has other terms. */
  readonly changed: () => void;
  readonly loading: () => void;
  readonly loaded: () => void;
}

/** Follows the tab that `current` names until `signal` aborts. */
export function watchTab(current: () => number | null, events: TabEvents, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (sender.id === browser.runtime.id && sender.tab?.id === current() && isChange(message))
      events.changed();
  };
  const onUpdated = (tabId: number, change: { status?: string | undefined }): void => {
    if (tabId !== current()) return;
    if (change.status === 'loading') events.loading();
    if (change.status === 'complete') events.loaded();
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(onMessage);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}

function isChange(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'name' in message && message.name === 'page.changed'
  );
}
