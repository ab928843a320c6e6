import { extensionDir } from '../browser/build-extension.ts';
import { launchReadingBrowser } from '../browser/launch-reading-browser.ts';
import { placeOfMark } from '../browser/marks.ts';
import { accessible, gone, hoverTerm } from '../browser/seen.ts';
import { serveSite } from '../site/serve-site.ts';
import { addresses } from '../site/site-pages.ts';
import { expect, test } from './support/test.ts';

test('after an update an open page has no dead card and no error, and is explained by the new version', async ({
  engine,
}) => {
  // A browser of its own: an update would take away the pages of the extension that other tests have open.
  const reading = await launchReadingBrowser(engine, {
    extensionDir: extensionDir(engine),
    serve: serveSite,
  });
  const page = await reading.openPage(addresses.article);
  const { x, y } = await placeOfMark(page, '接诉即办');
  await page.click(x, y);
  await accessible(page, 'dialog', '接诉即办');
  await page.hover(5, 5);
  const hosts = () => page.evaluate(() => document.querySelectorAll('dongcheng-gloss').length, null);

  await reading.updateExtension();
  await gone(page, 'dialog');
  await expect.poll(hosts).toBe(0);
  expect(await page.evaluate(() => CSS.highlights.has('dcg-active'), null)).toBe(false);

  await page.bringToFront();
  await hoverTerm(page, '接诉即办');
  await accessible(page, 'tooltip', '接诉即办');
  expect(await hosts()).toBe(1);
  expect(page.consoleErrors()).toEqual([]);
  await reading.close();
});
