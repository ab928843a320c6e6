import type { OpenPage } from '../browser/reading-browser.ts';
import { accessible, gone, hoverTerm } from '../browser/seen.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { control, press, said } from './support/labels.ts';
import { pinTerm } from './support/pin-term.ts';
import { expect, test } from './support/test.ts';

/** Whether the card has a heading of this message. */
async function hasHeading(page: OpenPage, key: string): Promise<boolean> {
  const names = said(key);
  return (await page.accessibleNodes()).some(
    ({ role, name }) => role === 'heading' && names.includes(name.trim()),
  );
}

test('the card says as much as the reader wants, on all open pages and in the tooltip', async ({
  openPage,
  servePage,
  reading,
}) => {
  const body = { body: paragraphs('街道深化接诉即办，兜住“七有”“五性”的底。') };
  servePage(articleUrl(120), articleHtml(body));
  servePage(articleUrl(121), articleHtml(body));
  const other = await openPage(articleUrl(121));
  const page = await openPage(articleUrl(120));
  await pinTerm(page, '接诉即办');
  expect(await hasHeading(page, 'facts')).toBe(true);
  await press(page, 'button', said('levelShort'));
  await expect.poll(() => hasHeading(page, 'facts')).toBe(false);

  await other.bringToFront();
  await pinTerm(other, '接诉即办');
  expect(await hasHeading(other, 'facts')).toBe(false);
  await press(other, 'button', said('levelEnglish'));
  await expect.poll(() => hasHeading(page, 'facts')).toBe(true);
  const card = await accessible(other, 'dialog', '接诉即办');
  expect(card.text.search(/[a-z]{4} [a-z]{4}/i)).toBeLessThan(card.text.search(/[\u4e00-\u9fff]{12}/));
  await press(other, 'button', said('close'));
  await gone(other, 'dialog');
  await hoverTerm(other, '“七有”“五性”');
  const tooltip = await accessible(other, 'tooltip', '七有五性');
  expect(tooltip.text).toContain('Care for young children, ');

  const options = await reading.extensionPage('options.html');
  await press(options, 'radio', said('optLevelFull'));
  await expect.poll(() => hasHeading(page, 'facts')).toBe(true);
  await control(page, 'button', said('levelFull'));
  await options.close();
});
