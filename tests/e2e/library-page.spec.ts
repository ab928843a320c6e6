import { eventually } from '../browser/eventually.ts';
import { markedTexts } from '../browser/marks.ts';
import type { OpenPage, ReadingBrowser } from '../browser/reading-browser.ts';
import { accessible, gone, hoverTerm } from '../browser/seen.ts';
import { mintLane } from './support/kept-articles.ts';
import { control, press, said } from './support/labels.ts';
import { seedLibrary } from './support/seed-library.ts';
import { expect, test } from './support/test.ts';
import { nextFlash } from './support/tooltip.ts';
import { violations } from './support/violations.ts';

const queryOf = (word: string): string => `library.html#/articles?q=${encodeURIComponent(word)}`;

/** Opens the library on the articles that have a word of their own, once all are listed. */
async function openOn(reading: ReadingBrowser, word: string, count: number): Promise<OpenPage> {
  const library = await reading.extensionPage(queryOf(word));
  await listed(library, count);
  return library;
}

function listed(library: OpenPage, count: number): Promise<true> {
  return eventually(`${count} articles`, async () => {
    const titles = await titlesOf(library);
    return titles.length === count && titles.every((title) => title !== '') ? true : null;
  });
}

function titlesOf(library: OpenPage): Promise<string[]> {
  return library.evaluate(
    () => [...document.querySelectorAll('.windowed-list .row-title')].map((title) => title.textContent ?? ''),
    null,
  );
}

function hrefs(library: OpenPage): Promise<string[]> {
  return library.evaluate(
    () => [...document.querySelectorAll('.windowed-list a')].map((link) => link.getAttribute('href') ?? ''),
    null,
  );
}

/** Puts the focus on the row that Tab would reach. */
function focusList(library: OpenPage): Promise<void> {
  return library.evaluate(
    () => document.querySelector<HTMLElement>('.windowed-list a[tabindex="0"]')?.focus(),
    null,
  );
}

/** Presses a link's middle once it is there. */
const follow = (library: OpenPage, name: string) => press(library, 'link', [name]);

async function hears(library: OpenPage, key: string, ...values: readonly string[]): Promise<void> {
  await eventually(`“${said(key, ...values)[0]}”`, async () => {
    const nodes = await library.accessibleNodes();
    return nodes.some(({ text }) => said(key, ...values).includes(text.trim())) ? true : null;
  });
}

test('the list finds by words, marks them in what it shows, and comes back on reload', async ({
  reading,
  own,
}) => {
  await seedLibrary(own, mintLane('薄荷巷', 1));
  const library = await openOn(reading, '薄荷巷', 3);
  expect(await titlesOf(library)).toEqual(['薄荷巷的接诉即办', '薄荷巷里的长凳', '薄荷巷<b>停车</b>']);
  const searched = async (text: string) => {
    await library.evaluate((words) => {
      const box = document.querySelector<HTMLInputElement>('input[type="search"]');
      if (!box) throw new Error('no search box');
      box.focus();
      box.value = words;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
  };
  await searched('薄荷巷口 长桌');
  await listed(library, 1);
  const marks = () =>
    library.evaluate(
      () => [...document.querySelectorAll('.article-row mark')].map((mark) => mark.textContent),
      null,
    );
  await expect.poll(marks).toEqual(['长桌', '薄荷巷口']);
  const url = await library.url();
  expect(decodeURIComponent(url)).toContain('q=薄荷巷口+长桌');
  await library.close();
  const again = await reading.extensionPage(url.slice(url.indexOf('library.html')));
  await listed(again, 1);
  expect(again.consoleErrors()).toEqual([]);
  await again.close();
});

test('deleted articles go into the bin and come back by undo, or are gone for good', async ({
  reading,
  own,
}) => {
  await seedLibrary(own, mintLane('槐荫里', 4));
  const library = await openOn(reading, '槐荫里', 3);
  await focusList(library);
  await library.press(' ');
  await library.press('ArrowDown', 'Shift');
  await hears(library, 'libSelected', '2');
  await press(library, 'button', said('libRemove'));
  await hears(library, 'libRemoved', '2');
  await listed(library, 1);
  await press(library, 'button', said('undo'));
  await listed(library, 3);
  await focusList(library);
  await library.press('Delete');
  await listed(library, 2);
  await library.goto((await library.url()).replace(/#.*/, '#/bin'));
  const lost = '槐荫里的接诉即办';
  await control(library, 'button', said('libRestoreThis', lost));
  await press(library, 'button', said('libEraseThis', lost));
  await press(library, 'button', said('libErase'));
  await gone(library, 'alertdialog');
  await hears(library, 'libErased', '1');
  await library.close();
  const after = await openOn(reading, '槐荫里', 2);
  await after.close();
});

test('an article is read offline with the marks, tooltip and keys it had on its site', async ({
  reading,
  own,
}) => {
  await seedLibrary(own, mintLane('井儿巷', 7));
  const library = await openOn(reading, '井儿巷', 3);
  await follow(library, '井儿巷的接诉即办');
  await control(library, 'heading', ['井儿巷的接诉即办']);
  await expect.poll(() => markedTexts(library)).toEqual(['接诉即办', '接诉即办', '一业一证']);
  await hoverTerm(library, '一业一证');
  const tooltip = await accessible(library, 'tooltip', '一业一证');
  expect(tooltip.text.length).toBeGreaterThan(20);
  await library.press('Escape');
  await gone(library, 'tooltip');
  const term = await eventually('The term beside the article', async () => {
    const nodes = await library.accessibleNodes();
    return nodes.find(({ role, text }) => role === 'button' && text.startsWith('接诉即办')) ?? null;
  });
  expect(said('termOccurrences', '2').some((words) => term.text.endsWith(words))).toBe(true);
  await press(library, 'link', said('libNext'));
  await control(library, 'heading', ['井儿巷里的长凳']);
  await expect.poll(() => markedTexts(library)).toContain('小院议事厅');
  expect(library.consoleErrors()).toEqual([]);
  await library.close();
});

test('an address with a place in the text leads there and flashes the term', async ({ reading, own }) => {
  const visits = mintLane('海棠里', 19);
  await seedLibrary(own, visits);
  const library = await openOn(reading, '海棠里', 3);
  const start = visits[0]?.article.blocks[0]?.text.indexOf('一业一证') ?? 0;
  const [href] = await hrefs(library);
  const address = `${(await library.url()).replace(/#.*/, '')}${href}&at=0.${start}-${start + 4}`;
  const flashed = nextFlash(library);
  await library.goto(address);
  expect(await flashed).toEqual(['一业一证']);
  await library.close();
});

test('the index leads to a concept, and its concordance to the very place in an article', async ({
  reading,
  own,
}) => {
  const visits = mintLane('梧桐里', 22);
  await seedLibrary(own, visits);
  const library = await reading.extensionPage('library.html#/concepts');
  await press(library, 'link', said('libBin'));
  await control(library, 'heading', said('libBin'));
  await library.goto((await library.url()).replace(/#.*/, '#/concept/yi-ye-yi-zheng'));
  await control(library, 'heading', ['一业一证']);
  const title = visits[0]?.article.title ?? '';
  const place = await eventually('The place in the article', () =>
    library.evaluate(
      (wanted) =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href*="?at="]')]
          .find((link) => link.title === wanted)
          ?.getAttribute('href') ?? null,
      title,
    ),
  );
  const flashed = nextFlash(library);
  await library.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await control(library, 'heading', [title]);
  expect(await flashed).toEqual(['一业一证']);
  expect(library.consoleErrors()).toEqual([]);
  await library.close();
});

test('the sheet for the printer has numbered notes and says where the article is from', async ({
  reading,
  own,
}) => {
  await seedLibrary(own, mintLane('石榴巷', 10));
  const library = await openOn(reading, '石榴巷', 3);
  await follow(library, '石榴巷的接诉即办');
  await control(library, 'heading', ['石榴巷的接诉即办']);
  const sheet = () =>
    library.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const found = document.querySelector('.print-sheet');
      const texts = (selector: string) =>
        [...(found?.querySelectorAll(selector) ?? [])].map((each) => each.textContent ?? '');
      const seen = {
        notes: texts('sup'),
        terms: texts('.print-notes strong'),
        source: texts('.print-source'),
      };
      dispatchEvent(new Event('afterprint'));
      return seen;
    }, null);
  await expect.poll(async () => (await sheet()).notes).toEqual(['1', '2']);
  const { terms, source } = await sheet();
  expect(terms).toEqual(['接诉即办', '一业一证']);
  expect(source.join()).toContain('东城区融媒体中心 2026-08-21 09:20');
  expect(source.join()).toContain('https://www.bjdch.gov.cn/ywdt/dcyw/202609/t20260920_5900010.html');
  await library.close();
});

test('no page of the library has a known accessibility fault', async ({ reading, own }) => {
  await seedLibrary(own, mintLane('枣林巷', 13));
  const library = await openOn(reading, '枣林巷', 3);
  expect(await violations(library)).toEqual([]);
  const addresses = await hrefs(library);
  await focusList(library);
  await library.press('Delete');
  await listed(library, 2);
  const start = (await library.url()).replace(/#.*/, '');
  for (const hash of [
    '#/bin',
    addresses[1] ?? '',
    '#/articles?q=nothing-has-this',
    '#/concepts',
    '#/concept/jie-su-ji-ban',
    '#/nowhere',
  ]) {
    await library.goto(start + hash);
    expect([hash, await violations(library)]).toEqual([hash, []]);
  }
  expect(library.consoleErrors()).toEqual([]);
  await library.close();
});
