import { browser } from 'wxt/browser';
import { sightKey } from './sight-key.ts';
import { tabInQuestion } from './tab-in-question.ts';

/** Shows what the background has drawn of the popup for its tab; false where there is nothing. */
export async function drawAhead(): Promise<boolean> {
  const tabId = await tabInQuestion();
  if (tabId === null) return false;
  const key = sightKey(tabId);
  const { [key]: sight } = await browser.storage.session.get(key);
  if (typeof sight !== 'string') return false;
  document.body.replaceChildren(...new DOMParser().parseFromString(sight, 'text/html').body.childNodes);
  document.querySelector('input')?.focus();
  return true;
}
