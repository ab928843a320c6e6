import { test as base, expect } from '@playwright/test';
import type { BrowserName } from '../../browser/browser-name.ts';
import { extensionDir } from '../../browser/build-extension.ts';
import { launchReadingBrowser } from '../../browser/launch-reading-browser.ts';
import type { OpenPage, ReadingBrowser, Served } from '../../browser/reading-browser.ts';
import { serveSite } from '../../site/serve-site.ts';

/** The engine that a Playwright project stands for. */
export interface Engine {
  readonly engine: BrowserName;
}

interface Reading extends Engine {
  /** The browser with the extension; one for all tests of a worker. */
  readonly reading: ReadingBrowser;
  /** What stands at which address beside the demonstration site. Emptied after every test. */
  readonly served: Map<string, Served>;
}

interface Opening {
  /** Puts an HTML page at an address, for this test only. */
  readonly servePage: (
    url: string,
    html: string | Buffer,
    headers?: Readonly<Record<string, string>>,
  ) => void;
  /** Opens a page; it is closed after the test, and an error in its console fails the test. */
  readonly openPage: (url: string) => Promise<OpenPage>;
  /** One of the extension's own pages, for asking its other parts. In Firefox it opens in front. */
  readonly own: OpenPage;
}

const withoutFragment = (url: string): string => url.replace(/#.*/, '');

/** Playwright's `test`, with the extension in a real Chromium or Firefox. */
export const test = base.extend<Opening, Reading>({
  engine: ['chromium', { scope: 'worker', option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
  served: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  reading: [
    async ({ engine, served }, use) => {
      const serve = (url: string) => served.get(withoutFragment(url)) ?? serveSite(url);
      const reading = await launchReadingBrowser(engine, {
        extensionDir: extensionDir(engine),
        serve,
        language: 'zh-CN',
      });
      await use(reading);
      await reading.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  servePage: async ({ served }, use) => {
    await use((url, html, headers = {}) => {
      // Bytes come as most sites send them: their charset is said in the page, if at all.
      const contentType = typeof html === 'string' ? 'text/html; charset=utf-8' : 'text/html';
      served.set(withoutFragment(url), { status: 200, contentType, headers, body: html });
    });
    served.clear();
  },
  openPage: async ({ reading }, use) => {
    const pages: OpenPage[] = [];
    await use(async (url) => {
      const page = await reading.openPage(url);
      pages.push(page);
      return page;
    });
    const errors = pages.flatMap((page) => page.consoleErrors());
    for (const page of pages) await page.close();
    expect(errors, 'errors in the console of the page').toEqual([]);
  },
  own: async ({ reading }, use) => {
    const own = await reading.extensionPage('options.html');
    await use(own);
    await own.close();
  },
});

export { expect };
