import { readFileSync } from 'node:fs';
import { markedTexts } from '../browser/marks.ts';
import { popupOf } from '../browser/popup-of.ts';
import { accessible, hoverTerm } from '../browser/seen.ts';
import { addresses } from '../site/site-pages.ts';
import { expect, test } from './support/test.ts';

/** Without styles of its own: whatever the policy then blocks was ours, and fails the test. */
const article = readFileSync(new URL('../site/pages/bjdch-licence.html', import.meta.url), 'utf8')
  .replaceAll(/ style="[^"]*"/g, '')
  .replaceAll(/<link[^>]*>/g, '');
const address = 'https://www.bjdch.gov.cn/ywdt/dcyw/202609/t20260915_4829900.html';

test('a page that allows no script, style or markup from strings is explained all the same', async ({
  openPage,
  servePage,
}) => {
  const policy =
    "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
  servePage(address, article, { 'content-security-policy': policy });
  const page = await openPage(address);
  await hoverTerm(page, '一业一证');
  const tooltip = await accessible(page, 'tooltip', '一业一证');
  expect(tooltip.text).toContain('一业一证');
});

for (const [what, url] of [
  ['list page', addresses.list],
  ['article of another district', addresses.xicheng],
] as const) {
  test(`the ${what} is left as it is`, async ({ reading, openPage }) => {
    const page = await openPage(url);
    const { popup } = await popupOf(reading, page);
    expect(await markedTexts(page)).toEqual([]);
    await popup.close();
  });
}
