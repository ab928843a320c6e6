import { markedTexts, placeOfMark } from '../browser/marks.ts';
import { accessible, gone, hoverTerm } from '../browser/seen.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { askBackground, askTab } from './support/own-page.ts';
import { expect, test } from './support/test.ts';

const url = articleUrl(140);
const body = paragraphs('街道深化接诉即办。', '下一步推进<b>一业</b>一证，看的是“七有”“五性”。');

/** Notes every change below the body from the moment it is there, and how the body then was. */
const watch = `<script>addEventListener('DOMContentLoaded', () => {
  window.before = document.body.outerHTML;
  window.records = 0;
  const options = { subtree: true, childList: true, attributes: true, characterData: true };
  new MutationObserver((all) => { window.records += all.length; }).observe(document.body, options);
});</script>`;

interface Watched {
  readonly before: string;
  readonly records: number;
}

test('marking, hovering and pinning change nothing in the page’s body', async ({ openPage, servePage }) => {
  servePage(url, articleHtml({ head: watch, body }));
  const page = await openPage(url);
  const changes = () =>
    page.evaluate(() => {
      const { before, records } = window as unknown as Watched;
      return { records, same: document.body.outerHTML === before };
    }, null);
  const { x, y } = await placeOfMark(page, '接诉即办');
  expect(await changes()).toEqual({ records: 0, same: true });
  await page.hover(x, y);
  await accessible(page, 'tooltip', '接诉即办');
  await page.click(x, y);
  await accessible(page, 'dialog', '接诉即办');
  expect(await changes()).toEqual({ records: 0, same: true });
});

test('a page sees nothing of ours but one element and the highlights', async ({ openPage, servePage }) => {
  servePage(url, articleHtml({ head: '<script>window.own = Object.keys(window).length;</script>', body }));
  const page = await openPage(url);
  await hoverTerm(page, '接诉即办');
  await accessible(page, 'tooltip', '接诉即办');
  const seen = await page.evaluate(
    () => ({
      ours: [...document.documentElement.children].map(({ localName }) => localName),
      open: document.querySelector('dongcheng-gloss')?.shadowRoot ?? null,
    }),
    null,
  );
  expect(seen).toEqual({ ours: ['head', 'body', 'dongcheng-gloss'], open: null });
});

test('two tabs of one article are read each for itself', async ({ openPage, servePage, own }) => {
  servePage(url, articleHtml({ body }));
  servePage(`${url}?from=list`, articleHtml({ body }));
  const one = await openPage(url);
  const other = await openPage(`${url}?from=list`);
  for (const page of [one, other]) {
    await page.bringToFront();
    await hoverTerm(page, '接诉即办');
    await accessible(page, 'tooltip', '接诉即办');
  }
  expect(await askTab(own, url, 'page.enable', { enabled: false })).toMatchObject({ ok: true });
  await expect.poll(() => markedTexts(one)).toEqual([]);
  await expect.poll(() => markedTexts(other)).toEqual(['接诉即办', '一业一证', '七有”“五性']);
});

test('the background refuses what the extension’s own pages have no business to ask', async ({ own }) => {
  const refused = { ok: false, failure: { key: 'badRequest' } } as const;
  for (const message of [
    { name: 'page.count', request: { count: 3 } },
    { name: 'annotator.load', request: { url: 'https://www.bjdch.gov.cn/' } },
    { name: 'site.enable', request: { origin: 7, tabId: 1 } },
    { name: 'site.enable', request: { origin: '*://*/*', tabId: 'one' } },
    { name: 'site.enable', request: null },
  ]) {
    expect(await askBackground(own, message), JSON.stringify(message)).toMatchObject(refused);
  }
});

test('a window that only grows higher shows the marks of all it shows', async ({ openPage, servePage }) => {
  const lines = Array.from({ length: 200 }, () => '街道深化接诉即办。');
  servePage(url, articleHtml({ body: paragraphs(...lines) }));
  const page = await openPage(url);
  await page.resize(1280, 300);
  await page.evaluate(() => scrollTo(0, 0), null);
  await expect.poll(async () => (await markedTexts(page)).length).toBeLessThan(60);
  await page.resize(1280, 12_000);
  await expect.poll(async () => (await markedTexts(page)).length).toBe(200);
});

test('a frame taken away while its tooltip is open leaves no tooltip behind', async ({
  openPage,
  servePage,
}) => {
  servePage(url, articleHtml({ body }));
  const page = await openPage(url);
  await hoverTerm(page, '接诉即办');
  await accessible(page, 'tooltip', '接诉即办');
  await page.evaluate(() => document.querySelector('#mainText')?.remove(), null);
  await gone(page, 'tooltip');
  await expect.poll(() => markedTexts(page)).toEqual([]);
});
