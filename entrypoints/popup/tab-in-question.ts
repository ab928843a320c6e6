import { browser } from 'wxt/browser';

/** The tab that the popup's address names, else the one in front; null where the browser tells of none. */
export async function tabInQuestion(): Promise<number | null> {
  const named = Number(new URLSearchParams(location.search).get('tabId') ?? Number.NaN);
  if (Number.isSafeInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
