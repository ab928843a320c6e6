import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { closeWelcome } from './close-welcome.ts';
import { startFirefoxAccessibility } from './firefox-accessibility.ts';
import { firefoxDoors } from './firefox-doors.ts';
import { firefoxPage } from './firefox-page.ts';
import { bidiOf, firefoxSystem } from './firefox-system.ts';
import { needBrowser } from './need-browser.ts';
import type { LaunchOptions, ReadingBrowser } from './reading-browser.ts';

async function answer(request: HTTPRequest, options: LaunchOptions): Promise<void> {
  const served = options.serve(request.url());
  if (served === null) return options.unserved === 'pass' ? request.continue() : request.abort();
  const { status, contentType, headers, body } = served;
  const type = contentType === null ? {} : { 'content-type': contentType };
  await request.respond({ status, headers: { ...headers, ...type }, body });
}

/** Puppeteer waits for a load event that Firefox does not send for extension pages; BiDi itself knows. */
async function navigateRaw(browser: Browser, page: Page, url: string): Promise<void> {
  const context = (page.mainFrame() as unknown as { readonly _id: string })._id;
  await bidiOf(browser).send('browsingContext.navigate', { context, url, wait: 'complete' });
}

/**
 * Starts the installed Firefox over WebDriver BiDi with the extension in it as a temporary add-on.
 * @throws where no Firefox is found (with what to install) or the extension does not load.
 */
export async function launchFirefox(options: LaunchOptions): Promise<ReadingBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: options.headless ?? true,
    args: ['-remote-allow-system-access'],
    defaultViewport: options.viewport ?? { width: 1280, height: 800 },
    extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN, zh, en' },
  });
  const run = await firefoxSystem(browser);
  await startFirefoxAccessibility(run);
  const id = await browser.installExtension(options.extensionDir);
  const host = await run(`WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname`);

  /** Answers what a page asks of the web; what is not of the web (the extension's own files) goes its way. */
  const serveTo = async (page: Page) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const answered = /^https?:/.test(request.url()) ? answer(request, options) : request.continue();
      // A page may be closed before its last picture is answered; then nobody waits for the answer.
      answered.catch((error: unknown) => {
        if (!page.isClosed()) throw error;
      });
    });
  };
  const openPage = async (url: string) => {
    const page = await browser.newPage();
    await serveTo(page);
    const goto = async (to: string) => {
      await page.goto(to);
    };
    const opened = firefoxPage(page, goto, run);
    await goto(url);
    return opened;
  };
  const extensionPage = async (path: string) => {
    const page = await browser.newPage();
    await serveTo(page);
    const opened = firefoxPage(page, (to) => navigateRaw(browser, page, to), run);
    await opened.goto(`moz-extension://${host}/${path}`);
    return opened;
  };
  const reading: ReadingBrowser = {
    name: 'firefox',
    version: await browser.version(),
    openPage,
    extensionPage,
    ...firefoxDoors(id, run),
    updateExtension: async () => {
      await run(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
      })()`);
    },
    close: () => browser.close(),
  };
  if (options.welcome !== 'keep') await closeWelcome(reading);
  return reading;
}
