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

for (const path of [
  'options.html',
  'welcome.html',
  'reader.html?src=https%3A%2F%2Fwww.bjdch.gov.cn%2Fa.pdf',
]) {
  test(`${path} has no known accessibility fault`, async ({ reading }) => {
    const page = await reading.extensionPage(path);
    expect(await violations(page)).toEqual([]);
    expect(page.consoleErrors()).toEqual([]);
    await page.close();
  });
}
