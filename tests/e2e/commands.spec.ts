import { placeOfMark } from '../browser/marks.ts';
import { accessible, gone } from '../browser/seen.ts';
import { addresses } from '../site/site-pages.ts';
import { expect, test } from './support/test.ts';

test('the commands walk to a term, announce it and pin its card', async ({ reading, openPage }) => {
  const page = await openPage(addresses.licence);
  await placeOfMark(page, '一业一证');

  await reading.runCommand('next-term');
  const tooltip = await accessible(page, 'tooltip', '');
  await expect
    .poll(async () => (await accessible(page, 'status', '')).text)
    .toContain(tooltip.name.split('（')[0]);

  await reading.runCommand('pin-term');
  const card = await accessible(page, 'dialog', '');
  expect(card.name).not.toBe('');
  expect(tooltip.name.startsWith(card.name)).toBe(true);

  await page.press('Escape');
  await gone(page, 'dialog');
});
