import { markedTexts, placeOfMark } from '../browser/marks.ts';
import type { OpenPage } from '../browser/reading-browser.ts';
import { accessible, gone, hoverTerm } from '../browser/seen.ts';
import { articleOf, visitOf } from '../unit/library/visits.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { control, press, said } from './support/labels.ts';
import { askTab } from './support/own-page.ts';
import { closeOwnTabs, ownTabs } from './support/own-tabs.ts';
import { pinTerm } from './support/pin-term.ts';
import { seedLibrary } from './support/seed-library.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

/** Selects the first place where the first paragraph of an article's body has a text. */
function select(page: OpenPage, text: string): Promise<void> {
  return page.evaluate((wanted) => {
    const node = document.querySelector('#mainText p')?.firstChild;
    const at = node?.textContent?.indexOf(wanted) ?? -1;
    if (node && at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
  }, text);
}

const left = (page: OpenPage): Promise<string[]> =>
  page.evaluate(
    () => [...document.querySelectorAll('.kwic-left')].map((each) => each.textContent ?? ''),
    null,
  );

test('a term made of a selection is marked at once, on the page and in all articles of the library', async ({
  reading,
  openPage,
  servePage,
  own,
}) => {
  const word = '石榴夜读';
  const url = articleUrl(311);
  const earlier = articleOf({
    canonicalUrl: 'https://www.bjdch.gov.cn/ywdt/dcyw/202501/t20250103_311.html',
    title: '去年的灯',
    text: `去年冬天先有${word}。\n接诉即办。`,
    publishedAt: '2025-01-03',
  });
  await seedLibrary(own, [visitOf(earlier)]);
  servePage(url, articleHtml({ body: paragraphs(`街道深化接诉即办，办起${word}，大家都说${word}好。`) }));
  const page = await openPage(url);
  await placeOfMark(page, '接诉即办');
  await select(page, word);
  expect(await askTab(own, url, 'page.command', { command: 'add-term' })).toMatchObject({ ok: true });
  await expect.poll(() => markedTexts(page, 'dcg-level-own')).toEqual([word, word]);
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办', word, word]);
  await hoverTerm(page, word);
  expect((await accessible(page, 'tooltip', word)).text).toContain(`办起${word}`);

  const library = await reading.extensionPage('library.html#/own-terms');
  await press(library, 'link', [word]);
  await control(library, 'heading', [word]);
  await expect
    .poll(async () => (await left(library)).map((text) => text.slice(-4)).sort())
    .toEqual(['冬天先有', '办，办起', '大家都说'].sort());
  await library.close();

  const list = await reading.extensionPage('library.html#/own-terms');
  await control(list, 'heading', [word]);
  expect(await violations(list)).toEqual([]);
  await press(list, 'button', said('panelRemoveTerm', word));
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办']);
  await press(list, 'button', said('undo'));
  await expect.poll(() => markedTexts(page, 'dcg-level-own')).toEqual([word, word]);
  await press(list, 'button', said('panelRemoveTerm', word));
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办']);
  expect(list.consoleErrors()).toEqual([]);
  await list.close();
});

test('what is known goes quiet and can still be hovered over; what is switched off is gone until it is on again', async ({
  openPage,
  servePage,
}) => {
  const url = articleUrl(312);
  servePage(url, articleHtml({ body: paragraphs('街道深化接诉即办，推进一业一证。') }));
  const page = await openPage(url);
  await pinTerm(page, '一业一证');
  await press(page, 'button', said('ownAdjust'));
  await press(page, 'button', said('ownKnown'));
  await expect.poll(() => markedTexts(page, 'dcg-known')).toEqual(['一业一证']);
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办', '一业一证']);
  await page.press('Escape');
  await gone(page, 'dialog');
  await hoverTerm(page, '一业一证');
  await accessible(page, 'tooltip', '一业一证');

  await pinTerm(page, '一业一证');
  await press(page, 'button', said('ownAdjust'));
  await press(page, 'button', said('ownDisable'));
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办']);
  await press(page, 'button', said('ownEnable'));
  await expect.poll(() => markedTexts(page, 'dcg-known')).toEqual(['一业一证']);
  await press(page, 'button', said('ownKnown'));
  await expect.poll(() => markedTexts(page, 'dcg-known')).toEqual([]);
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办', '一业一证']);
});

test('a selection that has an entry already leads there, and one too long for a term to the editor', async ({
  openPage,
  servePage,
  own,
}) => {
  const url = articleUrl(313);
  servePage(url, articleHtml({ body: paragraphs(`街道深化接诉即办。${'办好每一件小事。'.repeat(12)}`) }));
  const page = await openPage(url);
  await placeOfMark(page, '接诉即办');
  await select(page, '接诉即办');
  await askTab(own, url, 'page.command', { command: 'add-term' });
  await expect.poll(() => ownTabs(own)).toContain('/library.html#/concept/jie-su-ji-ban');
  await select(page, '办好每一件小事。'.repeat(12));
  await askTab(own, url, 'page.command', { command: 'add-term' });
  await expect
    .poll(async () =>
      (await ownTabs(own)).some((path) => path.startsWith('/library.html#/own-terms/new?label=')),
    )
    .toBe(true);
  await closeOwnTabs(own, '/library.html');
  expect(await markedTexts(page, 'dcg-level-own')).toEqual([]);
});

test('the editor says what a designation collides with and where it stands, without an accessibility fault', async ({
  reading,
  own,
}) => {
  const kept = ['石榴巷的', '薄荷巷的'].map((lane, n) =>
    visitOf(
      articleOf({
        canonicalUrl: `https://www.bjdch.gov.cn/ywdt/dcyw/202612/t20261230_${n}.html`,
        title: lane,
        text: `${lane}接诉即办。`,
        publishedAt: '2026-12-30',
      }),
    ),
  );
  await seedLibrary(own, kept);
  const address = `library.html#/own-terms/new?label=${encodeURIComponent('接诉即办')}`;
  const editor = await reading.extensionPage(address);
  await control(editor, 'heading', said('ownNewTitle'));
  const same = said('ownCheckSame', '接诉即办');
  await expect
    .poll(async () =>
      (await editor.accessibleNodes()).some(({ text }) => same.some((words) => text.includes(words))),
    )
    .toBe(true);
  // They come later, and are to be pressed as well.
  await control(editor, 'link', ['石榴巷的接诉即办。']);
  await control(editor, 'link', ['薄荷巷的接诉即办。']);
  expect(await violations(editor)).toEqual([]);
  expect(editor.consoleErrors()).toEqual([]);
  await editor.close();
});
