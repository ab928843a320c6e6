import type { OpenPage } from '../browser/reading-browser.ts';
import { accessible, gone } from '../browser/seen.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { expect, test } from './support/test.ts';
import { boxOf, explains, inside, linesOfMark, middleOf, overlap } from './support/tooltip.ts';

const url = articleUrl(60);
const corners = ['left:0;top:0', 'right:0;top:0', 'left:0;bottom:0', 'right:0;bottom:0'];
const words = ['接诉即办', '一业一证', '未诉先办', '微花园'];
const atCorners = words.map((word, n) => `<p style="position:fixed;margin:0;${corners[n]}">${word}</p>`);

/** Hovers the first mark on a text and gives the boxes of its line and of its tooltip. */
async function hovered(page: OpenPage, text: string) {
  await expect.poll(async () => (await linesOfMark(page, text)).length).toBeGreaterThan(0);
  const [line] = await linesOfMark(page, text);
  if (line === undefined) throw new Error(`${text} is not on the screen.`);
  await page.hover(middleOf(line).x, middleOf(line).y);
  return { line, box: boxOf(await accessible(page, 'tooltip', text)) };
}

for (const [width, height] of [
  [1280, 800],
  [640, 480],
] as const) {
  test(`in the corners of a window of ${width} × ${height} the tooltip stays inside and clear of its line`, async ({
    openPage,
    servePage,
  }) => {
    servePage(url, articleHtml({ body: atCorners.join('\n') }));
    const page = await openPage(url);
    await page.resize(width, height);
    for (const word of words) {
      const { line, box } = await hovered(page, word);
      expect(overlap(line, box), `${word}: over its line`).toBe(false);
      expect(inside(box, width, height), `${word}: ${JSON.stringify(box)}`).toBe(true);
      await page.press('Escape');
      await gone(page, 'tooltip');
    }
  });
}

test('a term that runs over two lines has its tooltip clear of the line that is hovered', async ({
  openPage,
  servePage,
}) => {
  const narrow = '<p style="width:5em;font-size:30px;margin:300px 400px">街道深化接诉即办。</p>';
  servePage(url, articleHtml({ body: narrow }));
  const page = await openPage(url);
  await expect.poll(async () => (await linesOfMark(page, '接诉即办')).length).toBe(2);
  for (const at of [0, 1]) {
    const line = (await linesOfMark(page, '接诉即办'))[at];
    if (line === undefined) throw new Error('The term stands in one line.');
    await page.hover(middleOf(line).x, middleOf(line).y);
    const tooltip = await accessible(page, 'tooltip', '接诉即办');
    expect(overlap(line, boxOf(tooltip))).toBe(false);
    await page.press('Escape');
    await gone(page, 'tooltip');
  }
});

test('in a narrow window the tooltip is a sheet as wide as the window that leaves the line free', async ({
  openPage,
  servePage,
}) => {
  servePage(url, articleHtml({ body: atCorners.join('\n') }));
  const page = await openPage(url);
  await page.resize(420, 700);
  for (const word of words) {
    const { line, box } = await hovered(page, word);
    expect(box.width).toBeGreaterThan(400);
    expect(overlap(line, box), `${word}: over its line`).toBe(false);
    expect(inside(box, 420, 700), `${word}: ${JSON.stringify(box)}`).toBe(true);
    const atBottom = Math.abs(box.y + box.height - 700) <= 1;
    expect(atBottom, 'a term in the upper half has its sheet at the bottom').toBe(line.y < 350);
    await page.press('Escape');
    await gone(page, 'tooltip');
  }
});

test('the tooltip stays open on every straight way into it, and while it is read', async ({
  openPage,
  servePage,
}) => {
  servePage(
    url,
    articleHtml({ body: `<div style="height:300px"></div>${paragraphs('街道深化接诉即办。')}` }),
  );
  const page = await openPage(url);
  const { line, box } = await hovered(page, '接诉即办');
  const from = middleOf(line);
  for (const [across, down] of [
    [0.1, 0.5],
    [0.9, 0.2],
    [0.5, 0.9],
  ] as const) {
    await page.hover(from.x, from.y);
    const to = { x: box.x + box.width * across, y: box.y + box.height * down };
    for (let step = 1; step <= 8; step += 1) {
      await page.hover(from.x + ((to.x - from.x) * step) / 8, from.y + ((to.y - from.y) * step) / 8);
      expect(await explains(page)).toBe(true);
    }
    // Longer than the grace that a pointer beside the path has.
    const stayed = await page.evaluate(async () => {
      const end = performance.now() + 700;
      while (performance.now() < end && CSS.highlights.has('dcg-active')) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return CSS.highlights.has('dcg-active');
    }, null);
    expect(stayed).toBe(true);
  }
});
