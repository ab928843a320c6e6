import { placeOfMark } from '../browser/marks.ts';
import { accessible, gone, hoverTerm } from '../browser/seen.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { expect, test } from './support/test.ts';
import { explains, linesOfMark, middleOf, staysClosed } from './support/tooltip.ts';

const url = articleUrl(80);
const room = '<div style="height:300px"></div>';
const term = paragraphs('街道深化接诉即办。');

test('beside a term, half a glyph away, in the margin or behind a line’s end, nothing opens', async ({
  openPage,
  servePage,
}) => {
  const big = '<p style="font-size:40px;line-height:3;margin:0 200px;width:240px">街道深化的接诉即办</p>';
  servePage(url, articleHtml({ body: room + big }));
  const page = await openPage(url);
  await placeOfMark(page, '接诉即办');
  const lines = await linesOfMark(page, '接诉即办');
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) throw new Error('The term is not on the screen.');
  const beside = [
    [first.x - 3, middleOf(first).y],
    [first.x - 18, middleOf(first).y],
    [last.x + last.width + 3, middleOf(last).y],
    [last.x + last.width + 300, middleOf(last).y],
    [middleOf(first).x, first.y - 15],
    [middleOf(last).x, last.y + last.height + 15],
  ] as const;
  for (const [x, y] of beside) {
    // By the corner: a slow driver might rest on the term on a straight way.
    await page.hover(5, 5);
    await page.hover(x, y);
    expect(await staysClosed(page), `${x}, ${y}`).toBe(true);
  }
  await page.hover(first.x + 3, middleOf(first).y);
  await accessible(page, 'tooltip', '接诉即办');
});

test('inside fields and editable regions, and while text is composed, nothing opens', async ({
  openPage,
  servePage,
}) => {
  const body = `${room}<div contenteditable="true"><p>街道把未诉先办写成一张表。</p></div>
    <textarea rows="3" cols="40" style="font-size:30px">接诉即办接诉即办接诉即办接诉即办</textarea>${term}`;
  servePage(url, articleHtml({ body }));
  const page = await openPage(url);
  const { x, y } = await placeOfMark(page, '接诉即办');
  const places = await page.evaluate(
    () =>
      ['[contenteditable] p', 'textarea'].map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return box === undefined ? { x: 0, y: 0 } : { x: box.x + 100, y: box.y + 12 };
      }),
    null,
  );
  for (const place of places) {
    await page.hover(place.x, place.y);
    expect(await staysClosed(page)).toBe(true);
  }
  await page.evaluate(
    () => document.body.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })),
    null,
  );
  await page.hover(x, y);
  expect(await staysClosed(page)).toBe(true);
  await page.evaluate(
    () => document.body.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })),
    null,
  );
  await page.hover(x + 2, y);
  await accessible(page, 'tooltip', '接诉即办');
});

test('under something that covers the article nothing opens', async ({ openPage, servePage }) => {
  const cover = '<div id="cover" style="position:fixed;inset:0;z-index:9;background:#0003"></div>';
  servePage(url, articleHtml({ body: room + term, after: cover }));
  const page = await openPage(url);
  const { x, y } = await placeOfMark(page, '接诉即办');
  await page.hover(x, y);
  expect(await staysClosed(page)).toBe(true);
  await page.evaluate(() => document.getElementById('cover')?.remove(), null);
  await page.hover(x + 2, y);
  await accessible(page, 'tooltip', '接诉即办');
});

test('a term inside a scrolling container is explained, and scrolling the container closes', async ({
  openPage,
  servePage,
}) => {
  const box = `<div id="box" style="height:200px;overflow:auto;transform:translateZ(0)">${room}${term}${room}</div>`;
  servePage(url, articleHtml({ body: box }));
  const page = await openPage(url);
  await hoverTerm(page, '接诉即办');
  await accessible(page, 'tooltip', '接诉即办');
  await page.evaluate(() => document.getElementById('box')?.scrollBy(0, 40), null);
  await gone(page, 'tooltip');
});

test('the tooltip stands above a page’s highest z-index and its modal layers', async ({
  openPage,
  servePage,
}) => {
  const bar =
    '<div style="position:fixed;inset:0 0 auto;height:330px;z-index:2147483647;background:#fff"></div>';
  servePage(url, articleHtml({ body: `<div style="height:500px"></div>${term}`, before: bar }));
  const page = await openPage(url);
  await page.resize(1280, 700);
  await hoverTerm(page, '接诉即办');
  const { box } = await accessible(page, 'tooltip', '接诉即办');
  const top = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName ?? '', [
    (box?.x ?? 0) + 20,
    (box?.y ?? 0) + 20,
  ] as const);
  expect(top).toBe('dongcheng-gloss');
});

test('a page with a strict policy of its own styles is explained without a violation', async ({
  openPage,
  servePage,
}) => {
  const policy =
    "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'";
  servePage(url, articleHtml({ body: term }), { 'content-security-policy': policy });
  const page = await openPage(url);
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      document.body.dataset.violated = violatedDirective;
    });
  }, null);
  await hoverTerm(page, '接诉即办');
  const tooltip = await accessible(page, 'tooltip', '接诉即办');
  // With its styles it is as wide as it should be; without it would be as wide as the window.
  expect(tooltip.box?.width).toBeLessThan(450);
  expect(await explains(page)).toBe(true);
  expect(await page.evaluate(() => document.body.dataset.violated ?? null, null)).toBeNull();
});
