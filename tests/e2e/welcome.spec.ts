import { extensionDir } from '../browser/build-extension.ts';
import { launchReadingBrowser } from '../browser/launch-reading-browser.ts';
import { markedTexts, placeOfMark } from '../browser/marks.ts';
import type { OpenPage } from '../browser/reading-browser.ts';
import { accessible, gone, hoverTerm } from '../browser/seen.ts';
import { selectByMouse } from './support/excerpts.ts';
import { control, press, said } from './support/labels.ts';
import { ownTabs } from './support/own-tabs.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

/** Names of the steps that are ticked. */
async function ticked(page: OpenPage): Promise<number> {
  const done = said('welcomeStepDone');
  const headings = (await page.accessibleNodes()).filter(({ role }) => role === 'heading');
  return headings.filter(({ text }) => done.some((word) => text.endsWith(word))).length;
}

test('the welcome page opens once the extension is installed', async ({ engine }) => {
  const reading = await launchReadingBrowser(engine, {
    extensionDir: extensionDir(engine),
    serve: () => null,
    welcome: 'keep',
  });
  const own = await reading.extensionPage('options.html');
  await expect.poll(() => ownTabs(own)).toContain('/welcome.html');
  await reading.close();
});

test('by mouse: hover, pin and keep, each ticked', async ({ reading }) => {
  const page = await reading.extensionPage('welcome.html');
  await expect.poll(() => markedTexts(page)).toContain('接诉即办');
  expect(await ticked(page)).toBe(0);
  await hoverTerm(page, '接诉即办');
  await accessible(page, 'tooltip', '接诉即办');
  await expect.poll(() => ticked(page)).toBe(1);
  const { x, y } = await placeOfMark(page, '接诉即办');
  await page.click(x, y);
  await accessible(page, 'dialog', '接诉即办');
  await expect.poll(() => ticked(page)).toBe(2);
  await page.press('Escape');
  await gone(page, 'dialog');
  await page.evaluate(() => scrollTo(0, 0), null);
  await press(page, 'button', said('welcomeSaveButton'));
  await expect.poll(() => ticked(page)).toBe(3);
  expect(await violations(page)).toEqual([]);

  await press(page, 'button', said('undo'));
  await control(page, 'button', said('welcomeSaveButton'));
  expect(await ticked(page)).toBe(2);
  expect(page.consoleErrors()).toEqual([]);
  await page.close();
});

test('by keyboard: the keys of the news pages work here too', async ({ reading }) => {
  const page = await reading.extensionPage('welcome.html');
  await expect.poll(() => markedTexts(page)).toContain('小巷管家');
  await page.bringToFront();
  await reading.runCommand('next-term');
  await accessible(page, 'tooltip', '');
  await expect.poll(() => ticked(page)).toBe(1);
  await page.press('/', 'Alt');
  await accessible(page, 'dialog', '');
  await expect.poll(() => ticked(page)).toBe(2);
  await page.close();
});

test('a sentence of the sample is saved as an excerpt like any other, and the step ticked', async ({
  reading,
}) => {
  const page = await reading.extensionPage('welcome.html');
  await expect.poll(() => markedTexts(page)).toContain('接诉即办');
  await page.bringToFront();
  await selectByMouse(page, '胡同口的豆花店上周开了门');
  await press(page, 'button', said('markAmber'));
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual(['胡同口的豆花店上周开了门']);
  await expect.poll(() => ticked(page)).toBe(1);
  await press(page, 'button', said('undo'));
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual([]);
  expect(page.consoleErrors()).toEqual([]);
  await page.close();
});

test('the popup speaks of the article on the welcome page as of any other', async ({ reading }) => {
  const page = await reading.extensionPage('welcome.html');
  await expect.poll(() => markedTexts(page)).toContain('接诉即办');
  const own = await reading.extensionPage('popup.html');
  const tabId = await own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
    const tabs = (browser ?? chrome)?.tabs;
    return (await tabs?.query({}))?.find(({ url }) => url?.endsWith('/welcome.html'))?.id ?? null;
  }, null);
  await own.close();
  const popup = await reading.extensionPage(`popup.html?tabId=${tabId}`);
  await control(popup, 'heading', said('pageArticle'));
  await accessible(popup, 'button', '接诉即办');
  await popup.close();
  await page.close();
});

interface Api {
  readonly tabs: { query(of: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
}
