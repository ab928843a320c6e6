import { markedTexts } from '../browser/marks.ts';
import type { OpenPage, ReadingBrowser } from '../browser/reading-browser.ts';
import { tabIdOf } from '../browser/tab-id.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { pageExcerpts, selectByMouse, titleAt } from './support/excerpts.ts';
import { control, press, said } from './support/labels.ts';
import { decided } from './support/own-page.ts';
import { expect, test } from './support/test.ts';
import { nextFlash } from './support/tooltip.ts';
import { violations } from './support/violations.ts';

const first = '清早的巷口摆着三张长凳，街道把接诉即办的清单贴在墙上。';
const second = '午后的巷尾支起一张方桌，几位邻居围着图纸，商量停车棚。';
const third = '傍晚的槐树底下，孩子们数着落叶，猜明天会不会下雨。';
const far = '<div style="height:2000px"></div>';
const [placed, lost, anew] = ['几位邻居围着图纸', '孩子们数着落叶', '街道把接诉即办的清单'];

/** The panel of a page in a tab of its own, high enough to show all of it. */
async function panelOf(reading: ReadingBrowser, page: OpenPage, count: number): Promise<OpenPage> {
  const panel = await reading.extensionPage(`sidepanel.html?tabId=${await tabIdOf(reading, page)}`);
  await panel.resize(400, 1800);
  await control(panel, 'heading', said('panelExcerpts', String(count)));
  return panel;
}

test('the panel leads to excerpts, changes them, and gives an orphan a new place', async ({
  reading,
  openPage,
  servePage,
  own,
}) => {
  const url = articleUrl(395);
  servePage(url, articleHtml({ title: titleAt(url), body: paragraphs(first, second, third) }));
  const page = await openPage(url);
  for (const [at, words] of [placed, lost].entries()) {
    // A fresh page has no toolbar of an excerpt before.
    await page.goto(url);
    await decided(own, url);
    await page.bringToFront();
    await selectByMouse(page, words);
    await press(page, 'button', said('markPink'));
    await pageExcerpts(own, url, ({ length }) => length === at + 1);
  }

  servePage(
    url,
    articleHtml({ title: titleAt(url), body: `${paragraphs(first)}${far}${paragraphs(second)}` }),
  );
  await page.goto(url);
  await pageExcerpts(own, url, (all) => all.some(({ outcome }) => outcome === 'orphaned'));
  const panel = await panelOf(reading, page, 2);
  await control(panel, 'heading', said('panelOrphans', '1'));
  expect(await violations(panel)).toEqual([]);

  const flash = nextFlash(page);
  await panel.evaluate(() => document.querySelector<HTMLElement>('.panel-excerpts .sentence')?.click(), null);
  expect(await flash).toEqual([placed]);
  expect(await page.evaluate(() => scrollY, null)).toBeGreaterThan(1000);

  await press(panel, 'button', said('excEditThis', placed));
  await control(panel, 'textbox', said('excerptNoteLabel'));
  await panel.type('图纸在哪里');
  await panel.press('Enter', 'Control');
  await pageExcerpts(own, url, (all) => all[0]?.excerpt.note === '图纸在哪里');

  await page.bringToFront();
  await selectByMouse(page, anew);
  await panel.bringToFront();
  await press(panel, 'button', said('panelAttachThis', lost));
  await pageExcerpts(own, url, (all) => all.every(({ outcome }) => outcome !== 'orphaned'));
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toContain(anew);
  expect(panel.consoleErrors()).toEqual([]);
  await panel.close();
});
