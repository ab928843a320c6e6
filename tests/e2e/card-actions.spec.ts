import { markedTexts, placeOfMark } from '../browser/marks.ts';
import type { OpenPage } from '../browser/reading-browser.ts';
import { accessible, gone } from '../browser/seen.ts';
import { tabIdOf } from '../browser/tab-id.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { press, said } from './support/labels.ts';
import { closeOwnTabs, ownTabs } from './support/own-tabs.ts';
import { pinTerm } from './support/pin-term.ts';
import { expect, test } from './support/test.ts';
import { boxOf } from './support/tooltip.ts';

const url = articleUrl(110);
const field = '<textarea id="paste" rows="9" cols="60"></textarea>';

/** Pastes into the page's field once the card has said that it copied; gives what reads the field. */
async function pasteOnceSaid(page: OpenPage, key: string): Promise<() => Promise<string>> {
  await expect
    .poll(async () =>
      (await page.accessibleNodes()).some(({ role, text }) => role === 'status' && said(key).includes(text)),
    )
    .toBe(true);
  await page.press('Escape');
  await page.evaluate(() => document.getElementById('paste')?.focus(), null);
  await page.press('v', 'Control');
  return () => page.evaluate(() => document.querySelector('textarea')?.value ?? '', null);
}

test('copying puts the entry with its source on the clipboard and says so', async ({
  openPage,
  servePage,
}) => {
  servePage(url, articleHtml({ body: paragraphs('街道深化接诉即办。'), after: field }));
  const page = await openPage(url);
  await pinTerm(page, '接诉即办');
  await press(page, 'button', said('copy'));
  const pasted = await pasteOnceSaid(page, 'copied');
  await expect.poll(pasted).toMatch(/^接诉即办（jiē sù jí bàn/);
});

test('a report of a mistake is put on the clipboard, to be filled in, and nothing is sent', async ({
  openPage,
  servePage,
}) => {
  servePage(url, articleHtml({ body: paragraphs('街道深化未诉先办。'), after: field }));
  const page = await openPage(url);
  // High enough for the whole entry: what is pressed must be on the screen.
  await page.resize(1280, 1800);
  await pinTerm(page, '未诉先办');
  await press(page, 'button', said('reportMistake'));
  const pasted = await pasteOnceSaid(page, 'reportCopied');
  await expect.poll(pasted).toContain('complaint-response/wei-su-xian-ban');
  await expect.poll(pasted).toMatch(/Checked：\d{4}-\d{2}-\d{2}/);
});

test('the card leads to the page of its concept in the library, where it can be noted', async ({
  openPage,
  servePage,
  own,
}) => {
  servePage(url, articleHtml({ body: paragraphs('街道深化接诉即办。') }));
  const page = await openPage(url);
  await page.bringToFront();
  await pinTerm(page, '接诉即办');
  await press(page, 'button', said('openConcept'));
  await expect.poll(() => ownTabs(own)).toContain('/library.html#/concept/jie-su-ji-ban');
  await closeOwnTabs(own, '/library.html');
});

test('a tap opens the card as a sheet at the foot of a narrow window', async ({ openPage, servePage }) => {
  servePage(url, articleHtml({ body: paragraphs('街道深化接诉即办。') }));
  const page = await openPage(url);
  await page.resize(420, 800);
  const { x, y } = await placeOfMark(page, '接诉即办');
  await page.tap(x, y);
  const box = boxOf(await accessible(page, 'dialog', '接诉即办'));
  expect(Math.round(box.width)).toBeGreaterThan(400);
  expect(Math.abs(box.y + box.height - 800)).toBeLessThanOrEqual(1);
});

test('switched off from the card, a site stays without marks until the popup switches it on', async ({
  reading,
  openPage,
  servePage,
}) => {
  servePage(url, articleHtml({ body: paragraphs('街道深化接诉即办。') }));
  const page = await openPage(url);
  await pinTerm(page, '接诉即办');
  await press(page, 'button', said('turnOffHere'));
  await gone(page, 'dialog');
  await expect.poll(() => markedTexts(page)).toEqual([]);

  const popup = await reading.extensionPage(`popup.html?tabId=${await tabIdOf(reading, page)}`);
  await press(popup, 'button', said('turnOn'));
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办']);
  await popup.close();
});
