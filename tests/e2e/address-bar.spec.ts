import { addresses } from '../site/site-pages.ts';
import { closeOwnTabs, ownTabs } from './support/own-tabs.ts';
import { expect, test } from './support/test.ts';

test.afterEach(({ own }) => closeOwnTabs(own, '/library.html'));

test('the address bar suggests concepts after dc, and Enter opens the one that is named', async ({
  reading,
  own,
}) => {
  expect((await reading.suggestInAddressBar('jsjb'))[0]).toBe('接诉即办');
  await reading.enterInAddressBar('jsjb');
  await expect.poll(() => ownTabs(own)).toContain('/library.html#/concept/jie-su-ji-ban');
  await reading.suggestInAddressBar('一業一證');
  await reading.enterInAddressBar('一業一證');
  await expect.poll(() => ownTabs(own)).toContain('/library.html#/concept/yi-ye-yi-zheng');
});

test('the address bar looks in the articles for what no concept is called', async ({ reading, own }) => {
  const words = '没有哪个词条叫这个';
  expect(await reading.suggestInAddressBar(words)).toEqual([]);
  await reading.enterInAddressBar(words);
  await expect.poll(() => ownTabs(own)).toContain(`/library.html#/articles?q=${encodeURIComponent(words)}`);
});

test('the context menu looks a selection up in the glossary', async ({ reading, openPage, own }) => {
  await openPage(addresses.list);
  await reading.chooseInMenu('look-up', '“接诉即办”');
  await expect.poll(() => ownTabs(own)).toContain('/library.html#/concept/jie-su-ji-ban');
});

test('the context menu explains a selection where no page of ours can', async ({
  reading,
  openPage,
  own,
}) => {
  await openPage(addresses.home);
  await reading.chooseInMenu('explain-selection', '一业一证');
  await expect.poll(() => ownTabs(own)).toContain('/library.html#/concept/yi-ye-yi-zheng');
});
