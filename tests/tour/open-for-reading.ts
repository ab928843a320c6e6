import { launchChromium } from '../browser/launch-chromium.ts';
import { serveSite } from '../site/serve-site.ts';
import { addresses } from '../site/site-pages.ts';

/**
 * Opens a window with the extension on the demonstration article, its home page in the tab beside it,
 * and waits until the window is closed. Other addresses are the real ones.
 */
export async function openForReading(extensionDir: string): Promise<void> {
  const browser = await launchChromium({ extensionDir, serve: serveSite, unserved: 'pass', headless: false });
  const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  const [first] = browser.context.pages();
  await first?.goto(addresses.home);
  await browser.openPage(addresses.article);
  console.log('Rest the pointer on an underlined term, such as 接诉即办. Close the window to end.');
  await closed;
  await browser.close();
}
