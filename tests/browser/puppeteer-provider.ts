import { defineBrowserProvider } from '@vitest/browser';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserProvider, BrowserProviderOption } from 'vitest/node';
import { type BrowserName, browserNames } from './browser-name.ts';
import { quietChromiumFlags, runsAsRoot } from './chromium-flags.ts';
import { needBrowser } from './need-browser.ts';

/** The installed browser, headless and without our extension. */
function launch(name: BrowserName): Promise<Browser> {
  const executablePath = needBrowser(name);
  if (name === 'firefox') return puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const args = [...quietChromiumFlags, ...(runsAsRoot() ? ['--no-sandbox'] : [])];
  return puppeteer.launch({ browser: 'chrome', executablePath, headless: true, args });
}

function createProvider(name: BrowserName): BrowserProvider {
  const pages = new Map<string, Page>();
  let browser: Promise<Browser> | null = null;
  return {
    name: 'puppeteer',
    supportsParallelism: false,
    getCommandsContext: (sessionId) => ({ page: pages.get(sessionId) }),
    async openPage(sessionId, url) {
      browser ??= launch(name);
      const page = await (await browser).newPage();
      await pages.get(sessionId)?.close();
      pages.set(sessionId, page);
      page.on('pageerror', (error) => console.error(`[${name}]`, error));
      await page.goto(url, { timeout: 0 });
    },
    async close() {
      await (await browser)?.close();
    },
  };
}

/**
 * Vitest browser mode in the Chromium and Firefox that are installed. Playwright's own provider cannot
 * drive a stock Firefox, so both engines go the same way: WebDriver BiDi and CDP through puppeteer-core.
 */
export function puppeteerProvider(): BrowserProviderOption {
  return defineBrowserProvider({
    name: 'puppeteer',
    supportedBrowser: browserNames,
    providerFactory: (project) =>
      createProvider(project.config.browser.name === 'firefox' ? 'firefox' : 'chromium'),
  });
}
