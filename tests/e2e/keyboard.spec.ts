import { placeOfMark } from '../browser/marks.ts';
import type { OpenPage } from '../browser/reading-browser.ts';
import { accessible, gone } from '../browser/seen.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { control, said } from './support/labels.ts';
import { askTab } from './support/own-page.ts';
import { expect, test } from './support/test.ts';
import { boxOf, inside, linesOfMark } from './support/tooltip.ts';

const url = articleUrl(120);
const far = '<div style="height:3000px"></div>';
const html = articleHtml({
  before: '<button id="here">开始</button>',
  body: `${paragraphs('街道深化接诉即办。')}${far}${paragraphs('社区也讲接诉即办，推进一业一证。')}`,
});

/** What the live region says once it says something of this term. */
function announced(page: OpenPage, label: string, number: number, count: number) {
  const wanted = said('termAnnounced', label, String(number), String(count));
  return expect
    .poll(async () =>
      (await page.accessibleNodes()).some(({ role, text }) => role === 'status' && wanted.includes(text)),
    )
    .toBe(true);
}

/** True while a mark on a text stands wholly inside the window. */
async function onScreen(page: OpenPage, text: string): Promise<boolean> {
  for (const at of [0, 1]) {
    const [line] = await linesOfMark(page, text, at);
    if (line && inside(line, 1280, 800)) return true;
  }
  return false;
}

test('next and previous term announce each term, open its tooltip and bring it onto the screen', async ({
  openPage,
  servePage,
  own,
}) => {
  servePage(url, html);
  const page = await openPage(url);
  await placeOfMark(page, '接诉即办');
  const command = (name: string) => askTab(own, url, 'page.command', { command: name });

  for (const [name, label, number, count, isFar] of [
    ['next-term', '接诉即办', 1, 2, false],
    ['next-term', '接诉即办', 2, 2, true],
    ['next-term', '一业一证', 1, 1, true],
    ['next-term', '接诉即办', 1, 2, false],
    ['previous-term', '一业一证', 1, 1, true],
  ] as const) {
    expect(await command(name)).toMatchObject({ ok: true });
    await announced(page, label, number, count);
    await accessible(page, 'tooltip', label);
    expect((await page.evaluate(() => scrollY, null)) > 1000, `${label} ${number}`).toBe(isFar);
    await expect.poll(() => onScreen(page, label)).toBe(true);
  }
  await page.press('Escape');
  await gone(page, 'tooltip');
});

test('the next-term command on an article without terms says so', async ({ openPage, servePage, own }) => {
  servePage(url, articleHtml({ body: paragraphs('秋天到了，巷子里的银杏黄了，孩子们捡叶子。') }));
  const page = await openPage(url);
  await expect
    .poll(async () => (await askTab(own, url, 'page.command', { command: 'next-term' }))?.ok)
    .toBe(true);
  await expect
    .poll(async () =>
      (await page.accessibleNodes()).some(
        ({ role, text }) => role === 'status' && said('noTermHere').includes(text),
      ),
    )
    .toBe(true);
});

test('Alt and / pins the term on the screen; focus goes into the card, round it by Tab, and returns', async ({
  openPage,
  servePage,
}) => {
  servePage(url, html);
  const page = await openPage(url);
  await page.resize(1280, 1800);
  await placeOfMark(page, '接诉即办');
  await page.evaluate(() => document.getElementById('here')?.focus(), null);

  await page.press('/', 'Alt');
  await control(page, 'dialog', ['接诉即办']);
  const focused = async () =>
    (await page.accessibleNodes()).filter((node) => node.focused && node.role !== 'document');
  await expect.poll(async () => (await focused()).map(({ role }) => role)).toContain('dialog');

  const nodes = await page.accessibleNodes();
  const reachable = nodes
    .filter(({ role, name }) => (role === 'button' || role === 'link') && name !== '开始')
    .map(({ name }) => name);
  expect(reachable.length).toBeGreaterThan(8);
  for (const name of reachable) {
    await page.press('Tab');
    // An engine tells assistive technology of focus a moment later.
    await expect.poll(async () => (await focused()).map((node) => node.name)).toContain(name);
  }

  await page.press('Escape');
  await gone(page, 'dialog');
  expect(await page.evaluate(() => document.activeElement?.id, null)).toBe('here');
});

test('Enter on a button of the card does what a click does', async ({ openPage, servePage }) => {
  servePage(url, html);
  const page = await openPage(url);
  await page.resize(1280, 1800);
  await placeOfMark(page, '接诉即办');
  await page.press('/', 'Alt');
  const card = await accessible(page, 'dialog', '接诉即办');
  expect(boxOf(card).height).toBeGreaterThan(300);
  await page.press('Tab');
  // An engine tells assistive technology of focus a moment later.
  await expect.poll(async () => (await control(page, 'button', said('close'))).focused).toBe(true);
  await page.press('Enter');
  await gone(page, 'dialog');
});

test('in a field Alt and / is left to the page', async ({ openPage, servePage }) => {
  servePage(url, articleHtml({ body: paragraphs('街道深化接诉即办。'), after: '<input id="field">' }));
  const page = await openPage(url);
  await placeOfMark(page, '接诉即办');
  await page.evaluate(() => document.getElementById('field')?.focus(), null);
  await page.press('/', 'Alt');
  await page.evaluate(() => document.getElementById('field')?.blur(), null);
  await page.press('/', 'Alt');
  await accessible(page, 'dialog', '接诉即办');
  await page.press('Escape');
  await gone(page, 'dialog');
});
