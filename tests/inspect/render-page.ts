import { chromium } from '@playwright/test';
import { quietChromiumFlags, runsAsRoot } from '../browser/chromium-flags.ts';
import { findBrowser } from '../browser/find-browser.ts';

const PATIENCE = 6_000;
const STEP = 200;

/**
 * Lets a page's own scripts put its text in: loads it in a headless browser under its address with everything else
 * cut off, and gives the document as HTML each time until `isReady` or six seconds have passed. `null` without a browser.
 */
export async function renderPage(
  html: string,
  url: string,
  isReady: (html: string) => boolean,
): Promise<string | null> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) return null;
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: !runsAsRoot(),
    args: [...quietChromiumFlags],
  });
  try {
    const page = await browser.newPage({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      serviceWorkers: 'block',
    });
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const end = Date.now() + PATIENCE;
    let rendered = await page.content();
    while (!isReady(rendered) && Date.now() < end) {
      await page.waitForTimeout(STEP);
      rendered = await page.content();
    }
    return rendered;
  } finally {
    await browser.close();
  }
}
