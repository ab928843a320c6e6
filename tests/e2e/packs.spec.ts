import { databaseName } from '../../lib/store/schema.ts';
import { markedTexts, placeOfMark } from '../browser/marks.ts';
import type { OpenPage } from '../browser/reading-browser.ts';
import { accessible, hoverTerm } from '../browser/seen.ts';
import { drawIssue } from '../newspaper/draw-issue.ts';
import { frontPage } from '../newspaper/layouts-plain.ts';
import { packOf } from '../unit/packs/sample-pack.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { control, press } from './support/labels.ts';
import { pinTerm } from './support/pin-term.ts';
import { openPopup, resultsWith, typeText } from './support/popup-box.ts';
import { asPdf, issueUrl, openIssue } from './support/reader.ts';
import { changePacks } from './support/seed-library.ts';
import { expect, test } from './support/test.ts';

const id = 'tea-houses';
const pack = {
  ...packOf(
    {
      id: 'hu-tong-cha-she',
      prefLabel: { zh: '胡同茶社', en: 'Alley teahouse' },
      pinyin: 'hú tòng chá shè',
      definition: { zh: '街坊喝茶议事的地方。', en: 'Where neighbours drink tea and talk things over.' },
      related: ['cha-she-ri'],
      matching: { match: [], rules: [{ text: '胡同茶社', notAfter: ['老'] }] },
    },
    {
      id: 'cha-she-ri',
      prefLabel: { zh: '茶社日', en: 'Teahouse day' },
      pinyin: 'chá shè rì',
      definition: { zh: '每周一次的议事日。', en: 'A weekly day of talks.' },
      related: ['hu-tong-cha-she'],
    },
  ),
  id,
};

test.afterEach(async ({ own }) => {
  await changePacks(own, { kind: 'remove', ids: [id] });
  await changePacks(own, { kind: 'purge', ids: [id] });
});

/** Puts something else in the place of what a pack is matched with, as a damaged disk may. */
function damageLayers(own: OpenPage): Promise<void> {
  return own.evaluate(async (name) => {
    const opening = indexedDB.open(name);
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const store = opening.result.transaction('packData', 'readwrite').objectStore('packData');
    const keys = store.getAllKeys();
    await new Promise((resolve) => {
      keys.onsuccess = () => {
        for (const key of keys.result) if (String(key).endsWith(' layer')) store.put('damaged', key);
        resolve(null);
      };
    });
    opening.result.close();
  }, databaseName);
}

test('terms of a pack are marked on an open page at once and explained, and gone as soon as it is', async ({
  reading,
  openPage,
  servePage,
  own,
}) => {
  const url = articleUrl(331);
  servePage(
    url,
    articleHtml({ body: paragraphs('街道深化接诉即办，胡同茶社开张，老胡同茶社不算。', '到了茶社日再来。') }),
  );
  const page = await openPage(url);
  await placeOfMark(page, '接诉即办');
  await changePacks(own, { kind: 'install', pack });
  const all = ['接诉即办', '胡同茶社', '茶社日'];
  await expect.poll(() => markedTexts(page)).toEqual(all);
  await hoverTerm(page, '胡同茶社');
  expect((await accessible(page, 'tooltip', '胡同茶社')).text).toContain('街坊喝茶议事的地方');

  const popup = await openPopup(reading, page);
  await typeText(popup, 'htcs');
  expect((await resultsWith(popup, '胡同茶社'))[0]?.startsWith('胡同茶社')).toBe(true);
  await popup.press('Enter');
  await accessible(popup, 'dialog', '胡同茶社');
  await popup.close();

  await changePacks(own, { kind: 'enable', ids: [id], enabled: false });
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办']);
  await changePacks(own, { kind: 'enable', ids: [id], enabled: true });
  await expect.poll(() => markedTexts(page)).toEqual(all);
  await changePacks(own, { kind: 'remove', ids: [id] });
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办']);
  await changePacks(own, { kind: 'restore', ids: [id] });
  await expect.poll(() => markedTexts(page)).toEqual(all);
});

test('related concepts of a pack open in the card, and its concepts have a page and are found in the library', async ({
  reading,
  openPage,
  servePage,
  own,
}) => {
  const url = articleUrl(332);
  await changePacks(own, { kind: 'install', pack });
  servePage(url, articleHtml({ body: paragraphs('胡同茶社又开张。') }));
  const page = await openPage(url);
  await pinTerm(page, '胡同茶社');
  await press(page, 'button', ['茶社日']);
  await accessible(page, 'dialog', '茶社日');

  const library = await reading.extensionPage('library.html#/concept/cha-she-ri');
  await control(library, 'heading', ['茶社日']);
  await library.close();
});

test('a pack whose index is damaged is made ready again, and takes no other term with it', async ({
  openPage,
  servePage,
  own,
}) => {
  const url = articleUrl(333);
  await changePacks(own, { kind: 'install', pack });
  await changePacks(own, { kind: 'enable', ids: [id], enabled: false });
  servePage(url, articleHtml({ body: paragraphs('街道深化接诉即办，胡同茶社开张。') }));
  const page = await openPage(url);
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办']);
  await damageLayers(own);
  await changePacks(own, { kind: 'enable', ids: [id], enabled: true });
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办', '胡同茶社']);
});

test('terms of a pack are marked in the newspaper, in the article and on the printed page, as soon as it is there', async ({
  reading,
  served,
  own,
}) => {
  served.set(issueUrl(31), asPdf(await drawIssue(frontPage().sheets)));
  const page = await openIssue(reading, issueUrl(31));
  const printed = () =>
    page.evaluate(
      () => [...document.querySelectorAll('.page-mark')].map((mark) => mark.getAttribute('title')),
      null,
    );
  await expect.poll(printed).toContain('老城整体保护');
  const concept = { id: 'tui-jin-hui', prefLabel: { zh: '工作推进会', en: 'Progress meeting' } };
  await changePacks(own, { kind: 'install', pack: { ...packOf(concept), id } });
  await expect.poll(printed).toContain('工作推进会');
  await expect.poll(() => markedTexts(page)).toContain('工作推进会');
  await changePacks(own, { kind: 'enable', ids: [id], enabled: false });
  await expect.poll(printed).not.toContain('工作推进会');
  expect(page.consoleErrors()).toEqual([]);
  await page.close();
});
