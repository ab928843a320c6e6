import { markedTexts } from '../browser/marks.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { chromiumOf, sendAsContentScript, stopWorker } from './support/chromium.ts';
import { pageExcerpts, selectByMouse, titleAt } from './support/excerpts.ts';
import { press, said } from './support/labels.ts';
import { decided } from './support/own-page.ts';
import { expect, test } from './support/test.ts';

const body = paragraphs(
  '街道深化接诉即办，清早的巷口摆着三张长凳。',
  '下一步推进一业一证，午后的巷尾支起一张方桌。',
);

test('a worker that was stopped is no hindrance: it wakes, and nothing that was saved is lost', async ({
  reading,
  openPage,
  servePage,
  own,
}) => {
  const { context, extensionId } = chromiumOf(reading);
  const url = articleUrl(320);
  servePage(url, articleHtml({ title: titleAt(url), body }));
  const page = await openPage(url);
  await decided(own, url);
  for (const words of ['三张长凳', '一张方桌']) {
    await stopWorker(context, extensionId);
    await page.bringToFront();
    await selectByMouse(page, words);
    await press(page, 'button', said('markBlue'));
    await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toContain(words);
    await page.press('Escape');
  }
  await page.goto(url);
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual(['三张长凳', '一张方桌']);
});

test('a page can read and write excerpts of its own site’s articles only', async ({
  reading,
  openPage,
  servePage,
  own,
}) => {
  const { context } = chromiumOf(reading);
  const url = articleUrl(321);
  servePage(url, articleHtml({ title: titleAt(url), body }));
  const page = await openPage(url);
  await decided(own, url);
  await page.bringToFront();
  await selectByMouse(page, '三张长凳');
  await press(page, 'button', said('markBlue'));
  const [saved] = await pageExcerpts(own, url, (all) => all.length === 1);
  if (!saved) throw new Error('Nothing was saved.');
  const { excerpt } = saved;
  const send = (name: string, request: object) =>
    sendAsContentScript(context, url, JSON.stringify({ name, request }));
  const elsewhere = 'https://www.bjnews.com.cn/detail/1790000000129000.html';
  const { title, publishedAt } = excerpt.source;
  const at = { url, canonicalUrl: url, title, publishedAt };
  const other = { ...at, url: elsewhere, canonicalUrl: elsewhere };
  const moved = {
    ...excerpt,
    id: 'another',
    source: { ...excerpt.source, url: elsewhere, canonicalUrl: elsewhere },
  };
  for (const [name, request] of [
    ['excerpt.put', { ...other, excerpt: moved }],
    ['excerpt.put', { ...at, excerpt: moved }],
    ['excerpt.put', { ...at, excerpt: { ...excerpt, extra: true } }],
    ['excerpts.of-page', other],
    ['excerpt.remove', { ...other, id: excerpt.id }],
  ] as const) {
    expect(await send(name, request)).toMatchObject({ ok: false, failure: { key: 'badRequest' } });
  }
  expect(await send('excerpts.of-page', at)).toMatchObject({
    ok: true,
    value: [{ id: excerpt.id }],
  });
});
