import { eventually } from '../browser/eventually.ts';
import type { OpenPage } from '../browser/reading-browser.ts';
import { drawIssue } from '../newspaper/draw-issue.ts';
import { frontPage } from '../newspaper/layouts-plain.ts';
import { sharedIssue } from '../newspaper/shared-issue.ts';
import { addresses } from '../site/site-pages.ts';
import { badgeText } from './support/own-page.ts';
import { closeOwnTabs, ownTabs } from './support/own-tabs.ts';
import { asPdf, headline, issueUrl, openIssue, titles } from './support/reader.ts';
import { expect, test } from './support/test.ts';

/** Changes a setting as the options page does: every part of the extension hears of it. */
function setOpenIssues(own: OpenPage, openIssues: boolean): Promise<void> {
  return own.evaluate(async (on) => {
    const { browser, chrome } = globalThis as unknown as Record<string, never>;
    const { storage } = (browser ?? chrome) as unknown as {
      storage: {
        local: {
          get(key: string): Promise<{ settings?: object }>;
          set(values: object): Promise<void>;
        };
      };
    };
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, openIssues: on } });
  }, openIssues);
}

/** The rules that the browser has of us. */
function rules(own: OpenPage): Promise<number> {
  return own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<string, never>;
    const api = (browser ?? chrome) as unknown as {
      declarativeNetRequest: { getDynamicRules(): Promise<unknown[]> };
    };
    return (await api.declarativeNetRequest.getDynamicRules()).length;
  }, null);
}

test('issues open in the reader at once where the reader has chosen so, and only there', async ({
  reading,
  own,
  served,
}) => {
  served.set(issueUrl(3), asPdf(await drawIssue(frontPage().sheets)));
  expect(await rules(own)).toBe(0);
  await setOpenIssues(own, true);
  await expect.poll(() => rules(own)).toBe(1);
  const page = await reading.openPage(addresses.article);
  // A driver would wait for the page that never comes.
  await page.evaluate((url) => {
    location.assign(url);
  }, issueUrl(3));
  await eventually('The reader', async () => {
    const tabs = await ownTabs(own);
    return tabs.some((path) => path === `/reader.html?src=${issueUrl(3)}`) ? true : null;
  });
  await page.close();
  await closeOwnTabs(own, '/reader.html');
  await setOpenIssues(own, false);
  await expect.poll(() => rules(own)).toBe(0);
});

test('a tab with an issue says so on the toolbar button', async ({ reading, own, served }) => {
  served.set(issueUrl(4), asPdf(await drawIssue(frontPage().sheets)));
  const page = await reading.openPage(issueUrl(4));
  await expect.poll(() => badgeText(own, issueUrl(4))).toBe('报');
  await page.close();
});

test('an address that a rule could not encode opens the same', async ({ reading, served }) => {
  served.set(issueUrl(5), asPdf(await drawIssue(frontPage().sheets)));
  const page = await reading.extensionPage(`reader.html?src=${issueUrl(5)}`);
  await expect.poll(() => headline(page)).toBe(frontPage().articles[0]?.title);
  await page.close();
});

const shared = sharedIssue();

test(`a real issue opens whole${shared ? '' : ' (none is at hand: nothing tried)'}`, async ({
  reading,
  served,
}) => {
  if (shared === null) return;
  served.set(issueUrl(6), asPdf(Buffer.from(shared.pdf)));
  const page = await openIssue(reading, issueUrl(6));
  for (const { title } of shared.articles) await expect.poll(() => titles(page)).toContain(title);
  expect(page.consoleErrors()).toEqual([]);
  await page.close();
});
