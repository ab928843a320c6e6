import { browser } from 'wxt/browser';

/** Shows a new reader around. */
export function openWelcome(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
