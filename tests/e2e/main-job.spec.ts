import { accessible, gone, hoverTerm } from '../browser/seen.ts';
import { addresses } from '../site/site-pages.ts';
import { expect, test } from './support/test.ts';

const terms = [
  { address: addresses.article, text: '接诉即办', name: '接诉即办' },
  { address: addresses.licence, text: '一业一证', name: '一业一证' },
  { address: addresses.article, text: '“七有”“五性”', name: '七有' },
];

for (const { address, text, name } of terms) {
  test(`hovering ${text} opens a tooltip that explains it`, async ({ openPage }) => {
    const page = await openPage(address);
    await hoverTerm(page, text);

    const tooltip = await accessible(page, 'tooltip', name);

    expect(tooltip.text).toContain(name);
    expect(tooltip.text).toMatch(/[a-z]{4}/i);
    expect(tooltip.text).toMatch(/20\d\d/);
  });
}

test('Escape closes the tooltip', async ({ openPage }) => {
  const page = await openPage(addresses.article);
  await hoverTerm(page, '接诉即办');
  await accessible(page, 'tooltip', '接诉即办');

  await page.press('Escape');

  await gone(page, 'tooltip');
});
