import axe from 'axe-core';
import { eventually } from '../browser/eventually.ts';
import type { OpenPage } from '../browser/reading-browser.ts';
import { tabIdOf } from '../browser/tab-id.ts';
import { addresses } from '../site/site-pages.ts';
import { expect, test } from './support/test.ts';

/** What axe finds against WCAG 2.2 A and AA on one of our own pages, once it has its headings. */
async function violations(page: OpenPage): Promise<readonly string[]> {
  await eventually('A heading', async () => {
    const nodes = await page.accessibleNodes();
    return nodes.find((node) => node.role === 'heading') ?? null;
  });
  await page.runScript(axe.source);
  return page.evaluate(
    async (tags) => {
      const { axe: inPage } = globalThis as unknown as { readonly axe: typeof axe };
      const results = await inPage.run(document, { runOnly: tags });
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')}`),
      );
    },
    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  );
}

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
