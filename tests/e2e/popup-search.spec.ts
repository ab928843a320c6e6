import { markedTexts } from '../browser/marks.ts';
import type { OpenPage, ReadingBrowser } from '../browser/reading-browser.ts';
import { accessible, gone } from '../browser/seen.ts';
import { addresses } from '../site/site-pages.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { control, press, said } from './support/labels.ts';
import { closeOwnTabs, ownTabs } from './support/own-tabs.ts';
import { openPopup, resultsWith, typeText } from './support/popup-box.ts';
import { expect, test } from './support/test.ts';
import { nextFlash } from './support/tooltip.ts';
import { violations } from './support/violations.ts';

const url = articleUrl(140);
const html = articleHtml({ body: paragraphs('街道深化接诉即办，也讲接诉即办。', '社区推进一业一证。') });

/** Keeps the welcome page's article, so that the library has one. */
async function keepSample(reading: ReadingBrowser): Promise<void> {
  const welcome = await reading.extensionPage('welcome.html');
  await press(welcome, 'button', said('welcomeSaveButton'));
  await control(welcome, 'button', said('undo'));
  await welcome.close();
}

/** True while what is typed goes into the box. */
const boxHasFocus = (page: OpenPage): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox', null);

for (const [typed, label] of [
  ['jsjb', '接诉即办'],
  ['接诉', '接诉即办'],
  ['一業一證', '一业一证'],
  ['swiftresp', null],
] as const) {
  test(`typing ${typed} on the popup finds ${label ?? 'nothing'}`, async ({
    reading,
    openPage,
    servePage,
  }) => {
    servePage(url, html);
    const popup = await openPopup(reading, await openPage(url));
    await typeText(popup, typed);
    const results = await resultsWith(popup, ...said('searchInLibrary', typed));
    if (label === null) expect(results).toHaveLength(1);
    else {
      expect(results[0]?.startsWith(label)).toBe(true);
      await popup.press('Enter');
      await accessible(popup, 'dialog', label);
    }
    await popup.close();
  });
}

test('arrows choose, Enter opens the card, related terms open in place with a way back, Esc goes out step by step', async ({
  reading,
  openPage,
  servePage,
}) => {
  servePage(url, html);
  const popup = await openPopup(reading, await openPage(url));
  await typeText(popup, 'jsjb');
  const [, second = ''] = await resultsWith(popup, ...said('searchInLibrary', 'jsjb'));
  await popup.press('ArrowDown');
  await popup.press('Enter');
  const { name } = await accessible(popup, 'dialog', '');
  expect(second.startsWith(name)).toBe(true);

  // The related terms stand at the end of the card, many Tab stops away.
  await popup.evaluate((label) => {
    const links = document.querySelector('.concept-card')?.shadowRoot?.querySelectorAll('button') ?? [];
    [...links].find(({ textContent }) => textContent === label)?.focus();
  }, '接诉即办');
  await popup.press('Enter');
  await accessible(popup, 'dialog', '接诉即办');
  await press(
    popup,
    'button',
    said('back').map((word) => `← ${word}`),
  );
  await accessible(popup, 'dialog', name);

  await popup.press('Escape');
  await gone(popup, 'dialog');
  expect((await resultsWith(popup, '接诉即办')).length).toBeGreaterThan(1);
  expect(await boxHasFocus(popup)).toBe(true);
  await popup.press('Escape');
  await gone(popup, 'option');
  await control(popup, 'heading', said('pageArticle'));
  await popup.close();
});

test('Ctrl with Enter jumps to the term on the page, and says where the page has none', async ({
  reading,
  openPage,
  servePage,
}) => {
  servePage(url, html);
  const page = await openPage(url);
  const popup = await openPopup(reading, page);
  await control(popup, 'heading', said('pageTerms', '2'));
  await typeText(popup, 'yyyz');
  await resultsWith(popup, '一业一证');
  const flashed = nextFlash(page);
  await popup.press('Enter', 'Control');
  expect(await flashed).toEqual(['一业一证']);

  await popup.bringToFront();
  await popup.press('Escape');
  await typeText(popup, 'myyt');
  await resultsWith(popup, '每月一题');
  await popup.press('Enter', 'Control');
  const statuses = async () =>
    (await popup.accessibleNodes()).filter(({ role }) => role === 'status').map(({ text }) => text);
  await expect
    .poll(statuses)
    .toEqual(expect.arrayContaining([expect.stringMatching(/本页没有|not on the page/)]));
  await popup.close();
});

test('articles of the library are found beside the terms and open in the library', async ({
  reading,
  openPage,
  servePage,
}) => {
  await keepSample(reading);
  servePage(url, html);
  const popup = await openPopup(reading, await openPage(url));
  await typeText(popup, '豆花店');
  // The sentence comes after the title: it has to be read from the text.
  const first = async () => (await resultsWith(popup, '槐荫里的民生账本'))[0];
  await expect.poll(first).toContain('胡同口的豆花店上周开了门');
  await popup.press('Enter');
  await expect
    .poll(() => ownTabs(popup))
    .toContainEqual(expect.stringMatching(/^\/library\.html#\/article\/\d+$/));
  await closeOwnTabs(popup, '/library.html');
  await popup.close();
});

test('the card says that a term is known or not wanted, as on the page, and takes it back', async ({
  reading,
  openPage,
  servePage,
}) => {
  servePage(url, html);
  const page = await openPage(url);
  const popup = await openPopup(reading, page);
  await typeText(popup, 'yyyz');
  await resultsWith(popup, '一业一证');
  await popup.press('Enter');
  await accessible(popup, 'dialog', '一业一证');
  await press(popup, 'button', said('ownAdjust'));
  expect(await violations(popup)).toEqual([]);
  await press(popup, 'button', said('ownKnown'));
  await expect.poll(() => markedTexts(page, 'dcg-known')).toEqual(['一业一证']);
  await press(popup, 'button', said('ownDisable'));
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办', '接诉即办']);
  await press(popup, 'button', said('ownEnable'));
  await expect.poll(() => markedTexts(page, 'dcg-known')).toEqual(['一业一证']);
  await control(popup, 'button', said('ownDisable'));
  await press(popup, 'button', said('ownKnown'));
  await expect.poll(() => markedTexts(page, 'dcg-known')).toEqual([]);

  await press(popup, 'button', said('ownDisable'));
  await control(popup, 'button', said('ownEnable'));
  await popup.press('Escape');
  await expect
    .poll(() => resultsWith(popup, ...said('searchInLibrary', 'yyyz')))
    .not.toContainEqual(expect.stringContaining('一业一证'));
  expect(popup.consoleErrors()).toEqual([]);
  await popup.close();
  const own = await reading.extensionPage('library.html#/own-terms');
  await press(
    own,
    'button',
    said('ownEnable').map((words) => `一业一证: ${words}`),
  );
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办', '接诉即办', '一业一证']);
  await own.close();
});

test('without any page the whole glossary is there to browse, and the articles last read', async ({
  reading,
  openPage,
}) => {
  await keepSample(reading);
  const popup = await openPopup(reading, await openPage(addresses.home));
  await control(popup, 'heading', said('pageHidden'));
  await press(popup, 'tab', said('sectionGlossary'));
  await control(popup, 'heading', ['接诉即办体系', 'Responding to requests']);
  expect(await violations(popup)).toEqual([]);
  await press(popup, 'button', [
    '未诉先办 北京市 Acting before complaints arise',
    '未诉先办 Beijing Acting before complaints arise',
  ]);
  await accessible(popup, 'dialog', '未诉先办');
  expect(await violations(popup)).toEqual([]);
  await popup.press('Escape');

  await press(popup, 'tab', said('sectionRecent'));
  await accessible(popup, 'link', '槐荫里的民生账本');
  expect(await violations(popup)).toEqual([]);
  await popup.press('j');
  await resultsWith(popup, '接诉即办');
  expect(await boxHasFocus(popup)).toBe(true);
  expect(await violations(popup)).toEqual([]);
  expect(popup.consoleErrors()).toEqual([]);
  await popup.close();
});

test('of an issue of the newspaper the popup leads to the reader', async ({
  reading,
  openPage,
  servePage,
}) => {
  const issue = 'https://www.bjdch.gov.cn/ywdt/xdcb/202502/P020250221345678901234.pdf';
  servePage(issue, '<html><body><embed type="application/pdf" src="about:blank"></body></html>');
  const popup = await openPopup(reading, await openPage(issue));
  await control(popup, 'heading', said('pageNewspaper'));
  await press(popup, 'button', said('openInReader'));
  await expect.poll(() => ownTabs(popup)).toContain(`/reader.html?src=${encodeURIComponent(issue)}`);
  await closeOwnTabs(popup, '/reader.html');
  await popup.close();
});
