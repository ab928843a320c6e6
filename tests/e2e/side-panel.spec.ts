import type { AccessibleNode } from '../browser/accessible-node.ts';
import { eventually } from '../browser/eventually.ts';
import { markedTexts } from '../browser/marks.ts';
import type { OpenPage, ReadingBrowser } from '../browser/reading-browser.ts';
import { tabIdOf } from '../browser/tab-id.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { mintLane } from './support/kept-articles.ts';
import { control, press, said } from './support/labels.ts';
import { closeOwnTabs, ownTabs } from './support/own-tabs.ts';
import { seedLibrary } from './support/seed-library.ts';
import { expect, test } from './support/test.ts';
import { nextFlash } from './support/tooltip.ts';
import { violations } from './support/violations.ts';

const url = articleUrl(140);
const far = '<div style="height:3000px"></div>';
const first = '今年上半年，街道推进一业一证，新增行业12个。';
const second = '社区办起“三色清单”和“口袋菜园”，依据《雨花巷养护办法》做好接诉即办。';
const third = '接诉即办受理量同比下降12.5%，办理时限从17个工作日缩减至3个工作日。';
const html = articleHtml({
  body: `${paragraphs(`${first}${second}`)}${far}${paragraphs(`${third}对照“七有”“五性”，居民说：“都方便了。”`)}`,
});

/** The panel of a page, in a tab of its own and high enough to show all of it. */
async function panelOf(reading: ReadingBrowser, page: OpenPage): Promise<OpenPage> {
  const panel = await reading.extensionPage(`sidepanel.html?tabId=${await tabIdOf(reading, page)}`);
  await panel.resize(400, 2400);
  await control(panel, 'heading', said('panelFigures', '4'));
  return panel;
}

const textsOf = (nodes: readonly AccessibleNode[], role: string): string[] =>
  nodes.filter((node) => node.role === role).map(({ text }) => text.replace(/\s+/g, ' ').trim());

async function headings(panel: OpenPage): Promise<string[]> {
  const nodes = await panel.accessibleNodes();
  return nodes.filter(({ role }) => role === 'heading').map(({ name }) => name.trim());
}

test('the panel has the terms in order of appearance, what has no entry, and the figures', async ({
  reading,
  openPage,
  servePage,
}) => {
  servePage(url, html);
  const panel = await panelOf(reading, await openPage(url));
  const names = await headings(panel);
  const terms = ['一业一证', '接诉即办', '七有五性'];
  expect(names.filter((name) => terms.includes(name))).toEqual(terms);
  expect(names.filter((name) => /^[“《]/.test(name))).toEqual([
    '“三色清单”',
    '“口袋菜园”',
    '《雨花巷养护办法》',
  ]);
  const nodes = await panel.accessibleNodes();
  for (const sentence of [first, second, third]) expect(textsOf(nodes, 'button')).toContain(sentence);
  const coverage = said('panelCoverage', '5', '2');
  expect(nodes.some(({ text }) => coverage.includes(text.trim()))).toBe(true);
  const rows = textsOf(nodes, 'row').map((row) => row.replace(/\s/g, ''));
  for (const words of [
    /^12个行业今年上半年2026-01-01.+2026-06-30$/,
    /^12\.5%接诉即办受理量同比/,
    /^3个工作日办理时限.*17个工作日/,
  ]) {
    expect(rows.filter((row) => words.test(row))).toHaveLength(1);
  }
  await panel.close();
});

for (const [what, name, flashed] of [
  ['a sentence', third, third],
  ['a figure', '3个工作日', '3个工作日'],
] as const) {
  test(`a click on ${what} goes to its place on the page and flashes it`, async ({
    reading,
    openPage,
    servePage,
  }) => {
    servePage(url, html);
    const page = await openPage(url);
    const panel = await panelOf(reading, page);
    const flash = nextFlash(page);
    await press(panel, 'button', [name]);
    expect(await flash).toEqual([flashed]);
    expect(await page.evaluate(() => scrollY, null)).toBeGreaterThan(1000);
    await expect
      .poll(async () =>
        (await panel.accessibleNodes()).some(({ text }) => said('panelJumped').includes(text.trim())),
      )
      .toBe(true);
    await panel.close();
  });
}

test('an expression that is ignored is listed no more, in any panel, until that is undone', async ({
  reading,
  openPage,
  servePage,
}) => {
  servePage(url, html);
  const page = await openPage(url);
  const panel = await panelOf(reading, page);
  await control(panel, 'heading', ['“口袋菜园”']);
  await press(panel, 'button', said('panelIgnore', '口袋菜园'));
  await control(panel, 'heading', said('panelUnlisted', '2'));
  expect(await headings(panel)).not.toContain('“口袋菜园”');
  const again = await panelOf(reading, page);
  await control(again, 'heading', said('panelUnlisted', '2'));
  await again.close();
  await panel.bringToFront();
  await press(panel, 'button', said('undo'));
  await control(panel, 'heading', ['“口袋菜园”']);
  await panel.close();
});

test('an expression becomes a term by one click, with its sentence and article, until it is deleted', async ({
  reading,
  openPage,
  servePage,
}) => {
  servePage(url, html);
  const page = await openPage(url);
  const panel = await panelOf(reading, page);
  await press(panel, 'button', said('panelAddTerm', '三色清单'));
  await control(panel, 'heading', said('panelOwn', '1'));
  await control(panel, 'heading', said('panelUnlisted', '2'));
  await expect.poll(() => markedTexts(page, 'dcg-level-own')).toEqual(['三色清单']);
  await panel.close();
  const other = articleUrl(141);
  servePage(other, html);
  const later = await panelOf(reading, await openPage(other));
  expect((await later.accessibleNodes()).some(({ text }) => text.trim() === second)).toBe(true);
  await press(later, 'button', said('panelRemoveTerm', '三色清单'));
  await control(later, 'heading', ['“三色清单”']);
  expect((await later.accessibleNodes()).some(({ name }) => said('panelOwn', '1').includes(name))).toBe(
    false,
  );
  await later.close();
});

test('the panel follows what the page says, and its page when it changes', async ({
  reading,
  openPage,
  servePage,
}) => {
  servePage(url, html);
  const page = await openPage(url);
  const panel = await panelOf(reading, page);
  await page.evaluate((text) => {
    const last = document.querySelector('#mainText p:last-of-type');
    last?.insertAdjacentHTML('beforebegin', `<p>${text}</p>`);
  }, '居民又办起“夜读角”，添了9把长椅、40本书。');
  await control(panel, 'heading', ['“夜读角”']);
  await control(panel, 'heading', said('panelFigures', '5'));
  await panel.close();
});

test('a term leads to its own page', async ({ reading, openPage, servePage, own }) => {
  servePage(url, html);
  const panel = await panelOf(reading, await openPage(url));
  await press(panel, 'button', said('panelOpenConcept', '接诉即办'));
  await expect.poll(() => ownTabs(own)).toContain('/library.html#/concept/jie-su-ji-ban');
  await closeOwnTabs(own, '/library.html');
  await panel.close();
});

test('the full panel has no known accessibility fault', async ({ reading, openPage, servePage }) => {
  servePage(url, html);
  const panel = await panelOf(reading, await openPage(url));
  await press(panel, 'button', said('panelAddTerm', '口袋菜园'));
  await control(panel, 'heading', said('panelOwn', '1'));
  await press(panel, 'button', said('panelIgnore', '三色清单'));
  await control(panel, 'button', said('undo'));
  expect(await violations(panel)).toEqual([]);
  expect(panel.consoleErrors()).toEqual([]);
  await press(panel, 'button', said('undo'));
  await control(panel, 'heading', ['“三色清单”']);
  await press(panel, 'button', said('panelRemoveTerm', '口袋菜园'));
  await control(panel, 'heading', ['“口袋菜园”']);
  await panel.close();
});

test('an article of the library that is open offline is laid out as on its site', async ({
  reading,
  own,
}) => {
  const word = '雪见巷';
  await seedLibrary(own, mintLane(word, 27));
  const library = await reading.extensionPage(`library.html#/articles?q=${encodeURIComponent(word)}`);
  await eventually('The articles', () =>
    library.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('.windowed-list a');
      link?.click();
      return link && true;
    }, null),
  );
  await eventually('The marks', async () => ((await markedTexts(library)).length > 0 ? true : null));
  const panel = await reading.extensionPage(`sidepanel.html?tabId=${await tabIdOf(reading, library)}`);
  await control(panel, 'heading', ['接诉即办']);
  expect(panel.consoleErrors()).toEqual([]);
  await panel.close();
  await library.close();
});
