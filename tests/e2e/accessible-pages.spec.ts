import { tabIdOf } from '../browser/tab-id.ts';
import { addresses } from '../site/site-pages.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

for (const path of ['popup.html', 'sidepanel.html']) {
  test(`${path} of an article has no known accessibility fault`, async ({ reading, openPage }) => {
    const article = await openPage(addresses.article);
    const page = await reading.extensionPage(`${path}?tabId=${await tabIdOf(reading, article)}`);
    expect(await violations(page)).toEqual([]);
    expect(page.consoleErrors()).toEqual([]);
    await page.close();
  });
}

test('options.html has no known accessibility fault', async ({ reading }) => {
  const page = await reading.extensionPage('options.html');
  expect(await violations(page)).toEqual([]);
  expect(page.consoleErrors()).toEqual([]);
  await page.close();
});
