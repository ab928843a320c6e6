import type { AccessibleNode } from '../browser/accessible-node.ts';
import { markedTexts, placeOfMark } from '../browser/marks.ts';
import type { OpenPage, ReadingBrowser } from '../browser/reading-browser.ts';
import { accessible } from '../browser/seen.ts';
import { tabIdOf } from '../browser/tab-id.ts';
import { addresses } from '../site/site-pages.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { control, press, said } from './support/labels.ts';
import { badgeText, decided, drawnAhead } from './support/own-page.ts';
import { expect, test } from './support/test.ts';
import { nextFlash } from './support/tooltip.ts';

const url = articleUrl(130);
const far = '<div style="height:3000px"></div>';
const html = articleHtml({
  body: `${paragraphs('街道深化接诉即办，也讲接诉即办。')}${far}${paragraphs('社区推进一业一证。')}`,
});

async function popupOf(reading: ReadingBrowser, page: OpenPage): Promise<OpenPage> {
  return reading.extensionPage(`popup.html?tabId=${await tabIdOf(reading, page)}`);
}

const textsOf = (nodes: readonly AccessibleNode[], role: string): string[] =>
  nodes.filter((node) => node.role === role).map(({ text }) => text);

test('of an article the popup says that it is one, why, and which terms it has how often', async ({
  reading,
  openPage,
  servePage,
}) => {
  servePage(url, html);
  const popup = await popupOf(reading, await openPage(url));
  await control(popup, 'heading', said('pageArticle'));
  await control(popup, 'heading', said('pageTerms', '2'));
  const nodes = await popup.accessibleNodes();
  expect(nodes.some(({ text }) => text.includes('巷口的长凳'))).toBe(true);
  expect(textsOf(nodes, 'listitem').some((text) => text.includes('www.bjdch.gov.cn'))).toBe(true);
  const rows = textsOf(nodes, 'button').filter((text) => /接诉即办|一业一证/.test(text));
  expect(rows.map((text) => text.slice(0, 4))).toEqual(['接诉即办', '一业一证']);
  expect(said('termOccurrences', '2').some((words) => rows[0]?.endsWith(words))).toBe(true);
  await popup.close();
});

test('what the popup shows first is drawn ahead, is what it shows then, and goes with the page', async ({
  reading,
  openPage,
  servePage,
  own,
}) => {
  servePage(url, html);
  const page = await openPage(url);
  const tabId = await tabIdOf(reading, page);
  await expect.poll(() => drawnAhead(own, tabId)).toContain('接诉即办');
  const popup = await popupOf(reading, page);
  await control(popup, 'heading', said('pageTerms', '2'));
  const words = () => popup.evaluate(() => document.querySelector('main')?.textContent ?? '', null);
  await expect.poll(async () => (await drawnAhead(own, tabId))?.includes(await words())).toBe(true);
  await page.goto(addresses.home);
  await expect.poll(() => drawnAhead(own, tabId)).toBeNull();
  await popup.close();
});

for (const [address, verdict, reason] of [
  [addresses.list, 'pageList', /列表|list/],
  [addresses.home, 'pageHidden', null],
] as const) {
  test(`of ${address} the popup says ${verdict}`, async ({ reading, openPage }) => {
    const popup = await popupOf(reading, await openPage(address));
    await control(popup, 'heading', said(verdict));
    const nodes = await popup.accessibleNodes();
    if (reason) expect(textsOf(nodes, 'listitem').some((text) => reason.test(text))).toBe(true);
    expect(nodes.some(({ role, text }) => role === 'button' && /接诉即办/.test(text))).toBe(false);
    await popup.close();
  });
}

test('of an article of another district on a Beijing site the popup says why it is not ours', async ({
  reading,
  openPage,
  servePage,
}) => {
  const other = 'https://news.bjd.com.cn/2026/09/14/11830999.shtml';
  const body = '西城区推进接诉即办。西城区什刹海街道的居民在胡同里议事，西城区的社区干部把清单贴在门口。';
  servePage(
    other,
    `<html><head><meta charset="utf-8"><title>西城区的一张清单_京报网</title></head><body>
    <div class="bjd-article-title">西城区的一张清单</div><div class="bjd-article-centent"><p>${body}</p></div></body></html>`,
  );
  const page = await openPage(other);
  const popup = await popupOf(reading, page);
  await control(popup, 'heading', said('pageUnrelated'));
  expect(textsOf(await popup.accessibleNodes(), 'listitem').some((text) => text.includes('西城'))).toBe(true);
  expect(await markedTexts(page)).toEqual([]);
  await popup.close();
});

test('a click on a term jumps to its next occurrence and flashes it', async ({
  reading,
  openPage,
  servePage,
}) => {
  servePage(url, html);
  const page = await openPage(url);
  const popup = await popupOf(reading, page);
  // By then the list is whole, and its rows stay where they are.
  await control(popup, 'heading', said('pageTerms', '2'));
  const row = await accessible(popup, 'button', '一业一证');
  const flashed = nextFlash(page);
  await press(popup, 'button', [row.name]);
  expect(await flashed).toEqual(['一业一证']);
  expect(await page.evaluate(() => scrollY, null)).toBeGreaterThan(1000);
  await expect
    .poll(async () =>
      (await popup.accessibleNodes()).some(({ text }) =>
        said('termAnnounced', '一业一证', '1', '1').includes(text),
      ),
    )
    .toBe(true);
  await popup.close();
});

for (const name of ['switchPage', 'switchSite', 'switchEverywhere']) {
  test(`${name} takes the marks away and brings them back, and the badge with them`, async ({
    reading,
    openPage,
    servePage,
    own,
  }) => {
    servePage(url, html);
    const page = await openPage(url);
    await placeOfMark(page, '接诉即办');
    await expect.poll(() => badgeText(own, url)).toBe('3');
    const popup = await popupOf(reading, page);
    await control(popup, 'heading', said('pageTerms', '2'));
    await press(popup, 'switch', said(name));
    await expect.poll(() => markedTexts(page)).toEqual([]);
    await expect.poll(() => badgeText(own, url)).toBe('');
    await press(popup, 'switch', said(name));
    await expect.poll(() => markedTexts(page)).toContain('接诉即办');
    await expect.poll(() => badgeText(own, url)).toBe('3');
    await popup.close();
  });
}

test('“first occurrence only” takes effect on an open page at once; the badge counts all', async ({
  openPage,
  servePage,
  own,
}) => {
  servePage(url, html);
  const page = await openPage(url);
  await page.resize(1280, 6000);
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办', '接诉即办', '一业一证']);
  await own.bringToFront();
  await press(own, 'radio', said('optFirst'));
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办', '一业一证']);
  expect((await decided(own, url)).terms.map(({ count }) => count)).toEqual([2, 1]);
  await press(own, 'radio', said('optEvery'));
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办', '接诉即办', '一业一证']);
  await expect.poll(() => badgeText(own, url)).toBe('3');
});
