import type { OpenPage } from '../browser/reading-browser.ts';
import { accessible, gone, hoverTerm } from '../browser/seen.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { expect, test } from './support/test.ts';
import { explains, staysClosed } from './support/tooltip.ts';

const url = articleUrl(70);
const html = articleHtml({
  body: `<div style="height:400px"></div>${paragraphs('街道深化接诉即办。')}<div style="height:2000px"></div>`,
});

const closings: readonly (readonly [string, (page: OpenPage) => Promise<unknown>])[] = [
  ['the pointer leaves', (page) => page.hover(5, 5)],
  ['Escape is pressed', (page) => page.press('Escape')],
  ['the page is scrolled', (page) => page.wheel(300)],
  ['the mouse is pressed elsewhere', (page) => page.click(5, 5)],
  ['the window loses focus', (page) => page.evaluate(() => dispatchEvent(new Event('blur')), null)],
  ['the window changes its size', (page) => page.resize(1100, 700)],
  [
    'the page leads elsewhere without a load',
    (page) => page.evaluate(() => history.pushState(null, '', '/ywdt/dcyw/'), null),
  ],
  [
    'the text it explains is taken away',
    (page) => page.evaluate(() => document.querySelector('#mainText p')?.remove(), null),
  ],
];

for (const [what, close] of closings) {
  test(`the tooltip closes when ${what}`, async ({ openPage, servePage }) => {
    servePage(url, html);
    const page = await openPage(url);
    await hoverTerm(page, '接诉即办');
    await accessible(page, 'tooltip', '接诉即办');
    await close(page);
    await gone(page, 'tooltip');
    await expect.poll(() => explains(page)).toBe(false);
  });
}

test('no tooltip is left when the reader goes to another page', async ({ openPage, servePage }) => {
  servePage(url, html);
  servePage(articleUrl(71), html);
  const page = await openPage(url);
  await hoverTerm(page, '接诉即办');
  await accessible(page, 'tooltip', '接诉即办');
  await page.goto(articleUrl(71));
  await gone(page, 'tooltip');
});

test('Escape closes the tooltip alone: a dialog of the page stays', async ({ openPage, servePage }) => {
  servePage(url, html);
  const page = await openPage(url);
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') document.body.dataset.escaped = '1';
    });
  }, null);
  await hoverTerm(page, '接诉即办');
  await accessible(page, 'tooltip', '接诉即办');
  await page.press('Escape');
  await gone(page, 'tooltip');
  expect(await page.evaluate(() => document.body.dataset.escaped ?? null, null)).toBeNull();
  await page.press('Escape');
  await expect.poll(() => page.evaluate(() => document.body.dataset.escaped ?? null, null)).toBe('1');
});

test('a pointer that only passes over a term opens nothing', async ({ openPage, servePage }) => {
  servePage(url, html);
  const page = await openPage(url);
  await hoverTerm(page, '接诉即办');
  await accessible(page, 'tooltip', '接诉即办');
  await page.hover(5, 5);
  await gone(page, 'tooltip');

  // Three moves of the page's own making: a driver's round trips may take longer than the delay.
  await page.evaluate(() => {
    const [mark] = CSS.highlights.get('dcg-term') ?? [];
    const range = new Range();
    range.setStart(mark?.startContainer ?? document, mark?.startOffset ?? 0);
    range.setEnd(mark?.endContainer ?? document, mark?.endOffset ?? 0);
    const { x, y, width, height } = range.getBoundingClientRect();
    for (const at of [x - 20, x + width / 2, x + width + 20]) {
      const init = {
        clientX: at,
        clientY: y + height / 2,
        bubbles: true,
        composed: true,
        pointerType: 'mouse',
      };
      document.elementFromPoint(at, y)?.dispatchEvent(new PointerEvent('pointermove', init));
    }
  }, null);
  expect(await staysClosed(page)).toBe(true);
});
