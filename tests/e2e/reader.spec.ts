import { eventually } from '../browser/eventually.ts';
import { markedTexts } from '../browser/marks.ts';
import { accessible, hoverTerm } from '../browser/seen.ts';
import { drawIssue } from '../newspaper/draw-issue.ts';
import { frontPage, gbkPage } from '../newspaper/layouts-plain.ts';
import { selectByMouse } from './support/excerpts.ts';
import { control, press, said } from './support/labels.ts';
import { keptAt, textOf } from './support/library.ts';
import {
  asPdf,
  clickArticle,
  darkShare,
  headline,
  issueUrl,
  openIssue,
  shownText,
  titles,
} from './support/reader.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

const front = frontPage();
const [lead, second, third] = front.articles;

test.beforeAll(async ({ served }) => {
  served.set(issueUrl(1), asPdf(await drawIssue(front.sheets)));
  served.set(issueUrl(2), asPdf(await drawIssue(gbkPage().sheets)));
});

test('an issue opens as its pages and articles, with terms marked in both', async ({ reading }) => {
  const page = await openIssue(reading, issueUrl(1));
  await expect.poll(() => titles(page)).toEqual(front.articles.map(({ title }) => title));
  expect(await headline(page)).toBe(lead?.title);
  await expect.poll(() => shownText(page)).toBe(lead?.body);
  await expect.poll(() => markedTexts(page)).toContain('老城保护');
  const drawn = await eventually('A drawn page', () => darkShare(page));
  expect(drawn).toBeGreaterThan(0.01);
  const printed = () =>
    page.evaluate(
      () => [...document.querySelectorAll('.page-mark')].map((mark) => mark.getAttribute('title')),
      null,
    );
  await expect.poll(printed).toContain('老城整体保护');
  await hoverTerm(page, '老城保护');
  await accessible(page, 'tooltip', '老城整体保护');
  expect(page.consoleErrors()).toEqual([]);
  await page.close();
});

test('fonts that the file leaves out are read and drawn by what the extension brings', async ({
  reading,
}) => {
  const page = await openIssue(reading, issueUrl(2));
  await expect.poll(() => titles(page)).toEqual(gbkPage().articles.map(({ title }) => title));
  expect(await eventually('A drawn page', () => darkShare(page))).toBeGreaterThan(0.01);
  expect(page.consoleErrors()).toEqual([]);
  await page.close();
});

test('an article has an address of its own, and a click on the page or a key leads to it', async ({
  reading,
}) => {
  const page = await openIssue(reading, issueUrl(1));
  await expect.poll(() => titles(page)).toHaveLength(3);
  await clickArticle(page, second?.title ?? '');
  await expect.poll(() => headline(page)).toBe(second?.title);
  const address = await page.url();
  expect(address).toContain('#article=1-2');
  await page.press('PageDown', 'Alt');
  await expect.poll(() => headline(page)).toBe(third?.title);
  await expect
    .poll(() => page.evaluate(() => document.querySelector('.printed-page canvas')?.ariaLabel, null))
    .toContain('2');
  await page.press('PageUp', 'Alt');
  await expect.poll(() => headline(page)).toBe(second?.title);
  await page.close();
  const again = await openIssue(reading, issueUrl(1), '#article=1-2');
  await expect.poll(() => headline(again)).toBe(second?.title);
  await again.close();
});

test('a term on the page leads to where it stands in the article', async ({ reading }) => {
  const page = await openIssue(reading, issueUrl(1), '#article=1-2');
  const mark = () =>
    page.evaluate(
      () => document.querySelector('.page-mark[title="老城整体保护"]')?.getAttribute('href') ?? null,
      null,
    );
  const href = await eventually('A mark', mark);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, href);
  await expect.poll(() => headline(page)).toBe(lead?.title);
  await expect.poll(() => markedTexts(page)).toContain('老城保护');
  await page.close();
});

test('an article is kept, then the whole issue, with paper, day and page', async ({ reading, own }) => {
  const page = await openIssue(reading, issueUrl(1));
  await expect.poll(() => titles(page)).toHaveLength(3);
  await press(page, 'button', said('readerKeep'));
  await control(page, 'link', said('readerInLibrary'));
  const urls = ['1-1', '1-2', '2-1'].map((id) => `${issueUrl(1)}#article=${id}`);
  const [first, ...others] = await keptAt(own, urls);
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    title: lead?.title,
    source: '新东城报',
    publishedAt: '2026-03-09',
    page: '1',
    url: `${issueUrl(1)}#page=1`,
    siteId: 'newspaper',
  });
  expect((await textOf(own, first?.no ?? 0)).join('')).toBe(lead?.body);
  expect(first?.terms.map(({ conceptId }) => conceptId)).toContain('lao-cheng-zheng-ti-bao-hu');
  await press(page, 'button', said('readerKeepAll'));
  await expect
    .poll(async () => (await keptAt(own, urls)).map(({ title }) => title).sort())
    .toEqual(front.articles.map(({ title }) => title).sort());
  expect(page.consoleErrors()).toEqual([]);
  await page.close();
});

test('what is printed is a sheet of the article, with notes and where it is from', async ({ reading }) => {
  const page = await openIssue(reading, issueUrl(1));
  await expect.poll(() => markedTexts(page)).toContain('老城保护');
  const sheet = await eventually('A sheet with notes', () =>
    page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const text = document.querySelector('.print-sheet')?.textContent ?? '';
      dispatchEvent(new Event('afterprint'));
      return text.includes('老城整体保护') ? text : null;
    }, null),
  );
  expect(sheet).toContain(lead?.title);
  expect(sheet).toContain('新东城报');
  expect(sheet).toContain(`${issueUrl(1)}#article=1-1`);
  await page.close();
});

test('how articles are set stays, and shows everywhere at once', async ({ reading }) => {
  const page = await openIssue(reading, issueUrl(1));
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.look-menu summary')?.click();
  }, null);
  await press(page, 'radio', said('readerSans'));
  const face = (of: typeof page) =>
    of.evaluate(() => document.querySelector('.article-pane')?.getAttribute('data-face'), null);
  await expect.poll(() => face(page)).toBe('sans');
  const beside = await openIssue(reading, issueUrl(1));
  await expect.poll(() => face(beside)).toBe('sans');
  await page.close();
  await beside.close();
  const again = await openIssue(reading, issueUrl(1));
  await expect.poll(() => face(again)).toBe('sans');
  await again.close();
});

for (const [width, height] of [
  [1280, 800],
  [360, 740],
] as const) {
  test(`an open issue has no known accessibility fault, ${width} pixels wide`, async ({ reading }) => {
    const page = await openIssue(reading, issueUrl(1));
    await page.resize(width, height);
    await expect.poll(() => titles(page)).toHaveLength(3);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
}

test('an excerpt is saved from the article, and is there when its address is opened again', async ({
  reading,
  own,
}) => {
  const url = `${issueUrl(2)}#article=1-1`;
  const page = await openIssue(reading, issueUrl(2), '#article=1-1');
  const [text = ''] = (await shownText(page)).match(/[\u4e00-\u9fff]{8}/) ?? [];
  await selectByMouse(page, text);
  await press(page, 'button', said('markGreen'));
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toEqual([text]);
  await page.close();
  const again = await openIssue(reading, issueUrl(2), '#article=1-1');
  await expect.poll(() => markedTexts(again, 'dcg-excerpt')).toEqual([text]);
  expect(again.consoleErrors()).toEqual([]);
  await again.close();
  expect((await keptAt(own, [url])).length).toBeLessThanOrEqual(1);
});
