import { markedTexts } from '../browser/marks.ts';
import { accessible, gone } from '../browser/seen.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { betweenTexts, pageExcerpts, selectByMouse, titleAt } from './support/excerpts.ts';
import { control, press, said } from './support/labels.ts';
import { keptState } from './support/library.ts';
import { askTab, decided } from './support/own-page.ts';
import { expect, test } from './support/test.ts';
import { boxOf, overlap } from './support/tooltip.ts';

const first = '清早的巷口摆着三张长凳，街道把接诉即办的清单贴在墙上，谁家的事办到哪一步，一看便知。';
const second = '午后的巷尾支起一张方桌，几位邻居围着图纸，商量停车棚该往哪边挪两米。';
const third = '傍晚的槐树底下，孩子们数着落叶，猜明天会不会下雨。';
const kept = ['街道把接诉即办的清单贴在墙上，谁家的事办到哪一步，一看便知。', '午后的巷尾支起一张方桌'];

test('by mouse: an excerpt of two paragraphs with a term in it is saved, painted and there after a reload', async ({
  openPage,
  servePage,
  own,
}) => {
  const url = articleUrl(300);
  servePage(url, articleHtml({ title: titleAt(url), body: paragraphs(first, second, third) }));
  const page = await openPage(url);
  await decided(own, url);
  await page.bringToFront();

  await selectByMouse(page, '街道把', '一张方桌');
  const toolbar = await accessible(page, 'toolbar', '');
  const { start, end } = await betweenTexts(page, '街道把', '一张方桌');
  const selected = { x: start.x, y: start.y - 8, width: end.x - start.x, height: end.y - start.y + 16 };
  expect(overlap(boxOf(toolbar), selected)).toBe(false);
  expect(await page.evaluate(() => document.getSelection()?.isCollapsed, null)).toBe(false);

  await press(page, 'button', said('markGreen'));
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual(kept);
  expect(await page.evaluate(() => CSS.highlights.get('dcg-excerpt-green')?.size, null)).toBe(2);
  expect(await markedTexts(page)).toContain('接诉即办');

  await press(page, 'button', said('excerptNote'));
  await accessible(page, 'dialog', '');
  await page.type('给王婶看看');
  await page.press('Enter', 'Control');
  await gone(page, 'dialog');
  await control(page, 'button', said('excerptEditNote'));

  const [saved] = await pageExcerpts(own, url, (all) => all[0]?.excerpt.note !== '');
  expect(saved).toMatchObject({
    outcome: 'anchored',
    exact: true,
    excerpt: {
      mark: 'green',
      note: '给王婶看看',
      conceptIds: ['jie-su-ji-ban'],
      source: { title: titleAt(url) },
    },
  });
  expect(saved?.excerpt.target.quote.exact).toBe(kept.join('\n'));

  await page.goto(url);
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual(kept);
});

test('an edited page shows the excerpt where its words now stand, and never where they are no more', async ({
  openPage,
  servePage,
  own,
}) => {
  const url = articleUrl(301);
  servePage(url, articleHtml({ title: titleAt(url), body: paragraphs(first, second, third) }));
  const page = await openPage(url);
  await decided(own, url);
  await page.bringToFront();
  await selectByMouse(page, '几位邻居围着图纸', '往哪边挪两米');
  await press(page, 'button', said('markPink'));
  const words = '几位邻居围着图纸，商量停车棚该往哪边挪两米';
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual([words]);

  const added = '编辑后来在前面添了一段话，说的是门口那盏修了三回的路灯。';
  servePage(
    url,
    articleHtml({ title: titleAt(url), body: paragraphs(added, third, first, `${second}众人都说好。`) }),
  );
  await page.goto(url);
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual([words]);
  await pageExcerpts(own, url, ([one]) => one?.outcome === 'shifted' && one.exact);

  servePage(url, articleHtml({ title: titleAt(url), body: paragraphs(added, third, first) }));
  await page.goto(url);
  const [orphan] = await pageExcerpts(own, url, ([one]) => one?.outcome === 'orphaned');
  expect(orphan).toMatchObject({ span: null, excerpt: { context: second } });
  expect(await markedTexts(page, 'dcg-excerpt')).toEqual([]);

  await page.bringToFront();
  await selectByMouse(page, '猜明天会不会下雨');
  const id = orphan?.excerpt.id ?? '';
  expect(await askTab(own, url, 'page.attach', { id })).toEqual({ ok: true, value: null });
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual(['猜明天会不会下雨']);
});

test('an edited page is compared with the text that is kept of it: only that tells which of two was meant', async ({
  openPage,
  servePage,
  own,
}) => {
  const url = articleUrl(307);
  const refrain = '大家一致认为，这件事办得好。';
  const then = [first, second, refrain, third, '图书馆的钥匙挂在门卫老孙的腰带上面。', refrain];
  const more = ['长椅是木匠老何做的，他说木头要晾足半年。', '放学以后，有人在门洞里跳皮筋、下棋。'];
  servePage(url, articleHtml({ title: titleAt(url), body: paragraphs(...then, ...more) }));
  const page = await openPage(url);
  await decided(own, url);
  await page.bringToFront();
  await selectByMouse(page, '这件事办得好');
  await press(page, 'button', said('markBlue'));
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual(['这件事办得好']);
  await keptState(own, url);

  const now = [...then.slice(0, 5), ...more].map((text) =>
    text.replace('挪两米', '挪一米').replace('傍晚的槐树', '夜里的槐树'),
  );
  servePage(url, articleHtml({ title: titleAt(url), body: paragraphs('记者在巷口看见。', ...now) }));
  await page.goto(url);
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual(['这件事办得好']);
});

test('saving, changing and deleting are undone, and what others change is followed', async ({
  openPage,
  servePage,
  own,
}) => {
  const url = articleUrl(302);
  servePage(url, articleHtml({ title: titleAt(url), body: paragraphs(first, second, third) }));
  const page = await openPage(url);
  const other = await openPage(url);
  await decided(own, url);
  await page.bringToFront();
  await selectByMouse(page, '孩子们数着落叶');
  await press(page, 'button', said('markBlue'));
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual(['孩子们数着落叶']);
  await expect.poll(() => markedTexts(other, 'dcg-excerpt')).toEqual(['孩子们数着落叶']);

  await page.bringToFront();
  await press(page, 'button', said('undo'));
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual([]);
  await press(page, 'button', said('redo'));
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual(['孩子们数着落叶']);

  const { start } = await betweenTexts(page, '数着落叶', '数着落叶');
  await page.click(start.x, start.y);
  await press(page, 'button', said('excerptRemove'));
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual([]);
  await press(page, 'button', said('undo'));
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual(['孩子们数着落叶']);
});

test('by keyboard: the command saves what is selected, and the toolbar does the rest', async ({
  openPage,
  servePage,
  reading,
  own,
}) => {
  const url = articleUrl(303);
  servePage(url, articleHtml({ title: titleAt(url), body: paragraphs(first, second, third) }));
  const page = await openPage(url);
  await decided(own, url);
  await page.bringToFront();
  await page.evaluate(() => {
    const text = document.querySelectorAll('#mainText p')[2]?.firstChild;
    if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, 3);
  }, null);
  for (let times = 0; times < 4; times += 1) await page.press('ArrowRight', 'Shift');
  await reading.runCommand('save-excerpt');
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual(['傍晚的槐树底下']);

  const focused = async () =>
    (await page.accessibleNodes()).find(({ focused, role }) => focused && role === 'button');
  await expect.poll(async () => said('markAmber').includes((await focused())?.name ?? '')).toBe(true);
  await page.press('ArrowRight');
  await page.press('Enter');
  await pageExcerpts(own, url, ([one]) => one?.excerpt.mark === 'green');
  await page.press('End');
  await page.press('ArrowLeft');
  await page.press('ArrowLeft');
  await page.press('Enter');
  await accessible(page, 'dialog', '');
  await page.type('老槐树');
  await page.press('Enter');
  await page.press('Enter', 'Control');
  await gone(page, 'dialog');
  await pageExcerpts(own, url, ([one]) => one?.excerpt.tags.join() === '老槐树');
  await page.press('z', 'Control');
  await pageExcerpts(own, url, ([one]) => one?.excerpt.tags.length === 0);
  await page.press('Escape');
  await gone(page, 'toolbar');
});

test('a draft survives leaving the page, is shown as one, and can be discarded', async ({
  openPage,
  servePage,
  own,
}) => {
  const url = articleUrl(304);
  servePage(url, articleHtml({ title: titleAt(url), body: paragraphs(first, second, third) }));
  const page = await openPage(url);
  await decided(own, url);
  await page.bringToFront();
  await selectByMouse(page, '猜明天会不会下雨');
  await press(page, 'button', said('excerptNote'));
  await accessible(page, 'dialog', '');
  await page.type('还没写完');
  servePage(articleUrl(305), articleHtml({ body: paragraphs(third) }));
  await page.goto(articleUrl(305));
  await page.goto(url);
  await press(page, 'button', said('excerptDraftOpen'));
  await expect.poll(async () => (await accessible(page, 'textbox', '')).text).toBe('还没写完');
  await press(page, 'button', said('excerptDraftDiscard'));
  await page.press('Escape');
  await gone(page, 'dialog');
  await page.goto(url);
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual(['猜明天会不会下雨']);
  expect((await pageExcerpts(own, url, () => true))[0]?.excerpt.note).toBe('');
});

test('the offline reading view shows the same excerpts, and what is saved in it stands on the site', async ({
  openPage,
  servePage,
  reading,
  own,
}) => {
  const url = articleUrl(306);
  servePage(url, articleHtml({ title: '合欢巷的方桌', body: paragraphs(first, second, third) }));
  const page = await openPage(url);
  await decided(own, url);
  await page.bringToFront();
  await selectByMouse(page, '几位邻居围着图纸');
  await press(page, 'button', said('markPink'));
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual(['几位邻居围着图纸']);
  const kept = await keptState(own, url);

  const library = await reading.extensionPage(`library.html#/article/${kept.state === 'kept' ? kept.no : 0}`);
  await expect.poll(() => markedTexts(library, 'dcg-excerpt')).toEqual(['几位邻居围着图纸']);
  await library.bringToFront();
  await selectByMouse(library, '孩子们数着落叶');
  await press(library, 'button', said('markAmber'));
  const both = ['几位邻居围着图纸', '孩子们数着落叶'];
  await expect.poll(() => markedTexts(library, 'dcg-excerpt')).toEqual(both);
  await page.bringToFront();
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual(both);
  expect(library.consoleErrors()).toEqual([]);
  await library.close();
});

test('the same article at another address shows the excerpts that stand in it, and no orphans of the other', async ({
  openPage,
  servePage,
  own,
}) => {
  const url = articleUrl(309);
  const elsewhere = 'http://www.dcrd.gov.cn/rdxw/202609/t20260921_4900309.html';
  const title = titleAt(url);
  servePage(url, articleHtml({ title, body: paragraphs(first, second, third) }));
  servePage(elsewhere, articleHtml({ title, body: paragraphs(third, second) }));
  const page = await openPage(url);
  await decided(own, url);
  await page.bringToFront();
  for (const [words, mark] of [
    ['三张长凳', 'markBlue'],
    ['一张方桌', 'markPink'],
  ] as const) {
    await selectByMouse(page, words);
    await press(page, 'button', said(mark));
    await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toContain(words);
    await page.press('Escape');
  }

  const other = await openPage(elsewhere);
  await decided(own, elsewhere);
  await expect.poll(() => markedTexts(other, 'dcg-excerpt')).toEqual(['一张方桌']);
  const there = await pageExcerpts(own, elsewhere, (all) => all.length > 0);
  expect(there.map(({ excerpt, outcome }) => [excerpt.mark, outcome])).toEqual([['pink', 'shifted']]);
});
