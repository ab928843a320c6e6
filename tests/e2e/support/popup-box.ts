import { eventually } from '../../browser/eventually.ts';
import type { OpenPage, ReadingBrowser } from '../../browser/reading-browser.ts';
import { tabIdOf } from '../../browser/tab-id.ts';
import { control, said } from './labels.ts';

/** Opens the popup for a page and waits until what it looks things up with is loaded. */
export async function openPopup(reading: ReadingBrowser, page: OpenPage): Promise<OpenPage> {
  const popup = await reading.extensionPage(`popup.html?tabId=${await tabIdOf(reading, page)}`);
  await control(popup, 'combobox', said('searchLabel'));
  return popup;
}

/** Types into whatever has focus: keys for Latin letters, as an input method does it for others. */
export async function typeText(page: OpenPage, text: string): Promise<void> {
  for (const character of text) {
    if (/[a-z0-9]/.test(character)) await page.press(character);
    else await page.evaluate((typed) => document.execCommand('insertText', false, typed), character);
  }
}

/** Names of the options of the list, once there is one whose name begins in one of these ways. */
export function resultsWith(popup: OpenPage, ...beginnings: readonly string[]): Promise<readonly string[]> {
  return eventually(`A result beginning with ${beginnings.join(' or ')}`, async () => {
    const nodes = await popup.accessibleNodes();
    const texts = nodes.filter(({ role }) => role === 'option').map(({ name }) => name.trim());
    return texts.some((text) => beginnings.some((each) => text.startsWith(each))) ? texts : null;
  });
}
