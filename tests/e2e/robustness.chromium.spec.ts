import { extensionDir } from '../browser/build-extension.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { markedTexts, placeOfMark } from '../browser/marks.ts';
import { accessible, gone, hoverTerm } from '../browser/seen.ts';
import { serveSite } from '../site/serve-site.ts';
import { addresses } from '../site/site-pages.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { chromiumOf, sendAsContentScript, stopWorker, workerRuns } from './support/chromium.ts';
import { keptState } from './support/library.ts';
import { badgeText } from './support/own-page.ts';
import { expect, test } from './support/test.ts';

const url = articleUrl(150);
const html = articleHtml({ body: paragraphs('街道深化接诉即办。', '下一步推进一业一证。') });

test('with its worker stopped, hovering goes on and a new page is matched', async ({
  reading,
  openPage,
  servePage,
  own,
}) => {
  const { context, extensionId } = chromiumOf(reading);
  servePage(url, html);
  servePage(articleUrl(151), html);
  const page = await openPage(url);
  await placeOfMark(page, '接诉即办');
  // What became of the article is the last that a page tells; on its way it would start the worker again.
  await expect.poll(() => badgeText(own, url)).toBe('2');
  await keptState(own, url);
  await page.bringToFront();
  await stopWorker(context, extensionId);
  await expect.poll(() => workerRuns(context, extensionId)).toBe(false);

  await hoverTerm(page, '接诉即办');
  await accessible(page, 'tooltip', '接诉即办');
  // Hovering crosses no process: nobody woke the worker.
  expect(await workerRuns(context, extensionId)).toBe(false);

  const next = await openPage(articleUrl(151));
  await expect.poll(() => markedTexts(next)).toEqual(['接诉即办', '一业一证']);
});

test('an extension that is gone leaves no tooltip, no mark and no error on an open page', async () => {
  // A browser of its own: what is taken away here can't be given back to the other tests.
  const reading = await launchChromium({ extensionDir: extensionDir('chromium'), serve: serveSite });
  const page = await reading.openPage(addresses.article);
  await hoverTerm(page, '接诉即办');
  await accessible(page, 'tooltip', '接诉即办');
  const own = await reading.extensionPage('options.html');
  // Without developer mode a reload is what an update by an administrator or a removal is: the end.
  await own.runScript('setTimeout(() => chrome.runtime.reload(), 100)');
  const ownPages = () =>
    reading.context.pages().filter((each) => each.url().startsWith('chrome-extension:')).length;
  await expect.poll(ownPages).toBe(0);

  await page.bringToFront();
  await page.hover(5, 5);
  await gone(page, 'tooltip');
  await expect.poll(() => markedTexts(page)).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll('dongcheng-gloss').length, null)).toBe(0);
  expect(page.consoleErrors()).toEqual([]);
  await reading.close();
});

test('the background refuses messages of a page’s script that are malformed or too large', async ({
  reading,
  openPage,
  servePage,
}) => {
  const { context } = chromiumOf(reading);
  servePage(url, html);
  const page = await openPage(url);
  await placeOfMark(page, '接诉即办');
  const ask = (message: string) => sendAsContentScript(context, url, message);

  expect(await ask("{ name: 'text.match', request: { blocks: ['接诉即办'] } }")).toMatchObject({ ok: true });
  for (const message of [
    "{ name: 'text.match', request: null }",
    "{ name: 'text.match', request: { blocks: '接诉即办' } }",
    "{ name: 'text.match', request: { blocks: [1] } }",
    "{ name: 'text.match', request: { blocks: ['接'.repeat(1_000_001)] } }",
    "{ name: 'text.match', request: { blocks: Array.from({ length: 5_001 }, () => '接') } }",
    "{ name: 'concepts.get', request: { ids: Array.from({ length: 201 }, () => 'jie-su-ji-ban') } }",
    "{ name: 'page.count', request: { count: -1 } }",
    "{ name: 'site.enable', request: { origin: '*://*/*', tabId: 1 } }",
  ]) {
    expect(await ask(message), message).toEqual({
      ok: false,
      failure: expect.objectContaining({ key: 'badRequest' }),
    });
  }
});
