import { type Browser, chromium } from '@playwright/test';
import { quietChromiumFlags, runsAsRoot } from '../browser/chromium-flags.ts';
import { needBrowser } from '../browser/need-browser.ts';

/** A Chromium without any extension, headless, with the window of an ordinary notebook. */
export function launchBenchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: needBrowser('chromium'),
    headless: true,
    chromiumSandbox: !runsAsRoot(),
    args: [...quietChromiumFlags, '--js-flags=--expose-gc'],
  });
}
