import type { BrowserContext } from '@playwright/test';
import type { ReadingChromium } from '../../browser/launch-chromium.ts';
import type { ReadingBrowser } from '../../browser/reading-browser.ts';

/** The browser as Playwright has it, for what only Chromium's driver can do. */
export function chromiumOf(reading: ReadingBrowser): ReadingChromium {
  if (!('context' in reading)) throw new Error('This needs Chromium.');
  return reading as ReadingChromium;
}

/** Stops the extension's worker, as the browser does after half a minute without work. */
export async function stopWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (worker) await session?.send('Target.closeTarget', { targetId: worker.targetId });
  await session?.detach();
}

/** True while the extension's worker runs. */
export async function workerRuns(context: BrowserContext, extensionId: string): Promise<boolean> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
  await session?.detach();
  return targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
}

/** Lets the extension's own script on a page send a message to the background, whatever its shape. */
export async function sendAsContentScript(
  context: BrowserContext,
  url: string,
  message: string,
): Promise<unknown> {
  const page = context.pages().find((each) => each.url() === url);
  if (page === undefined) throw new Error(`No page at ${url}.`);
  const session = await context.newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => worlds.push(world));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'));
  if (world === undefined) throw new Error('The page has no script of the extension.');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: world.id,
    expression: `chrome.runtime.sendMessage(${message})`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}
