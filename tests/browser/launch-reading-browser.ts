import type { BrowserName } from './browser-name.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { LaunchOptions, ReadingBrowser } from './reading-browser.ts';

/** Either engine behind the same face, so that one test speaks of both. */
export function launchReadingBrowser(name: BrowserName, options: LaunchOptions): Promise<ReadingBrowser> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
