import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Route } from '@playwright/test';
import { quietChromiumFlags, runsAsRoot } from './chromium-flags.ts';
import { chromiumPage } from './chromium-page.ts';
import { chooseInMenu, enterInAddressBar, runCommand, suggestInAddressBar } from './chromium-worker.ts';
import { closeWelcome } from './close-welcome.ts';
import { needBrowser } from './need-browser.ts';
import type { LaunchOptions, ReadingBrowser } from './reading-browser.ts';

/** Chromium with the extension; `context` is there for what only Playwright can do. */
export interface ReadingChromium extends ReadingBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
}

async function answer(route: Route, options: LaunchOptions): Promise<void> {
  const served = options.serve(route.request().url());
  if (served === null) return options.unserved === 'pass' ? route.continue() : route.abort();
  const { status, contentType, headers, body } = served;
  const type = contentType === null ? {} : { 'content-type': contentType };
  await route.fulfill({ status, headers: { ...headers, ...type }, body });
}

/**
 * Loads the extension over the DevTools protocol: Google Chrome no longer heeds `--load-extension`,
 * while this works in Chromium, Chrome and Edge and gives the id.
 */
async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser gives no session of its own.');
  // Playwright's list of protocol calls does not know this one yet.
  const send = session.send.bind(session) as unknown as (
    method: string,
    of: object,
  ) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path });
  return id;
}

function languageFlags({ language }: LaunchOptions): readonly string[] {
  return language === undefined ? [] : [`--lang=${language}`];
}

/** On Linux the browser takes its language from the environment. */
function environment({ language }: LaunchOptions): NodeJS.ProcessEnv {
  return language === undefined ? process.env : { ...process.env, LANGUAGE: language.replace('-', '_') };
}

/**
 * Starts the installed Chromium, Chrome or Edge on a profile of its own with the extension in it.
 * @throws where no browser is found (with what to install) or the extension does not load.
 */
export async function launchChromium(options: LaunchOptions): Promise<ReadingChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'dongcheng-gloss-'));
  const headless = options.headless ?? true;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser('chromium'),
    headless,
    chromiumSandbox: !runsAsRoot(),
    viewport: headless ? (options.viewport ?? { width: 1280, height: 800 }) : null,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...quietChromiumFlags,
      '--enable-unsafe-extension-debugging',
      ...(headless ? [] : ['--start-maximized']),
      ...languageFlags(options),
    ],
    env: environment(options),
  });
  await context.route(/^https?:/, (route) => answer(route, options));
  const extensionId = await loadExtension(context, options.extensionDir);
  const open = async (url: string) => {
    const page = chromiumPage(await context.newPage());
    await page.goto(url);
    return page;
  };
  const reading: ReadingChromium = {
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    context,
    extensionId,
    openPage: open,
    runCommand: (name) => runCommand(context, name),
    suggestInAddressBar: (text) => suggestInAddressBar(context, text),
    enterInAddressBar: (text) => enterInAddressBar(context, text),
    chooseInMenu: (entry, selection) => chooseInMenu(context, entry, selection),
    extensionPage: (path) => open(`chrome-extension://${extensionId}/${path}`),
    updateExtension: async () => {
      // What is loaded a second time from the same place replaces the first.
      await loadExtension(context, options.extensionDir);
    },
    close: async () => {
      await context.close();
      // A browser whose window was closed by hand goes on writing for a moment.
      await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
  if (options.welcome !== 'keep') await closeWelcome(reading);
  return reading;
}
