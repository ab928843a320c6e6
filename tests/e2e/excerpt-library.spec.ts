import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { eventually } from '../browser/eventually.ts';
import { markedTexts } from '../browser/marks.ts';
import type { OpenPage, ReadingBrowser } from '../browser/reading-browser.ts';
import { gone } from '../browser/seen.ts';
import { annotationContextDocument } from '../unit/export/annotation-context.ts';
import { mintLane } from './support/kept-articles.ts';
import { control, press, said } from './support/labels.ts';
import { savedExcerpt } from './support/saved-excerpts.ts';
import { seedExcerpts, seedLibrary } from './support/seed-library.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

const visits = mintLane('桂花胡同', 40);
const [orders, table] = visits;
if (!orders || !table) throw new Error('The lane has three articles.');

/** Two of one article, one of another; every one has a tag of this file. */
const excerpts = [
  savedExcerpt(1, orders, {
    words: '值班员先看工单',
    mark: 'amber',
    note: '=记下来\n第二行',
    tags: ['桂花', '工单'],
  }),
  savedExcerpt(2, orders, { words: '一业一证的窗口也开了', mark: 'green', tags: ['桂花'] }),
  savedExcerpt(3, table, { words: '工单贴在墙上', mark: 'pink', tags: ['桂花'] }),
];
const [first, second, third] = excerpts.map(({ printed }) => printed);

test.beforeEach(async ({ own }) => {
  await seedLibrary(own, visits);
  await seedExcerpts(own, excerpts);
});

async function openList(reading: ReadingBrowser, hash = `excerpts?tag=${encodeURIComponent('桂花')}`) {
  const page = await reading.extensionPage(`library.html#/${hash}`);
  await listed(page, third, second, first);
  return page;
}

function listed(page: OpenPage, ...words: readonly (string | undefined)[]): Promise<true> {
  return eventually(`the excerpts ${words.join(', ')}`, async () => {
    const shown = await page.evaluate(
      () => [...document.querySelectorAll('.excerpt-row .marked')].map((quote) => quote.textContent),
      null,
    );
    return shown.join('\n') === words.join('\n') ? true : null;
  });
}

async function hears(page: OpenPage, key: string, ...values: readonly string[]): Promise<void> {
  await eventually(`“${said(key, ...values)[0]}”`, async () => {
    const nodes = await page.accessibleNodes();
    return nodes.some(({ text }) => said(key, ...values).includes(text.trim())) ? true : null;
  });
}

/** Takes the listed excerpts out in a format; gives the saved file's name and text. */
async function exported(page: OpenPage, format: string): Promise<{ name: string; text: string }> {
  await page.evaluate(() => {
    const files: Promise<{ name: string; text: string }>[] = [];
    Object.assign(globalThis, { savedFiles: files });
    // The file itself, in place of the browser's downloads.
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const { download: name, href } = this;
      files.push(
        fetch(href).then(async (file) => ({
          name,
          text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer()),
        })),
      );
    };
  }, null);
  await press(page, 'button', said('excExport'));
  await control(page, 'heading', said('expTitle'));
  await page.evaluate((name) => {
    const labels = [...document.querySelectorAll('.export-formats label')];
    labels
      .find((label) => label.textContent?.includes(name))
      ?.querySelector('input')
      ?.click();
  }, format);
  await press(page, 'button', said('expSave'));
  return eventually('The saved file', () =>
    page.evaluate(async () => {
      const { savedFiles } = globalThis as unknown as {
        savedFiles: readonly Promise<{ name: string; text: string }>[];
      };
      return (await savedFiles[0]) ?? null;
    }, null),
  );
}

/** The quotations that a JSON-LD processor finds in a collection of web annotations. */
async function exactWords(collection: object): Promise<unknown[]> {
  const documentLoader = async (url: string) => ({ documentUrl: url, document: annotationContextDocument });
  const options = { safe: true, documentLoader } as unknown as jsonld.Options.Expand;
  const words: unknown[] = [];
  JSON.stringify(await jsonld.expand({ ...collection }, options), (name, value) => {
    if (name === 'http://www.w3.org/ns/oa#exact') words.push(value[0]['@value']);
    return value;
  });
  return words;
}

test('excerpts are found by words and lead into the kept article, where they are painted', async ({
  reading,
}) => {
  const page = await openList(reading);
  await control(page, 'searchbox', said('excSearch'));
  await page.evaluate(() => document.querySelector<HTMLInputElement>('input[type="search"]')?.focus(), null);
  await page.type('第二行');
  await listed(page, first);
  expect(decodeURIComponent(await page.url())).toContain('q=第二行');
  await page.press('ArrowDown');
  await page.press('Enter');
  await control(page, 'heading', [orders.article.title]);
  await expect.poll(() => markedTexts(page, 'dcg-excerpt')).toContain(first);
  expect(page.consoleErrors()).toEqual([]);
  await page.close();
});

test('by keyboard: chosen, tagged, deleted and brought back', async ({ reading }) => {
  const page = await openList(reading);
  await page.evaluate(
    () => document.querySelector<HTMLElement>('.windowed-list a[tabindex="0"]')?.focus(),
    null,
  );
  await page.press(' ');
  await page.press('ArrowDown', 'Shift');
  await hears(page, 'excSelected', '2');
  await page.evaluate(() => document.querySelector<HTMLElement>('.selection-tag input')?.focus(), null);
  await page.type('巷口');
  await page.press('Enter');
  await hears(page, 'excTagged', '2', '巷口');
  await press(page, 'button', said('undo'));
  await hears(page, 'excUndone', '2');
  await page.evaluate(
    () => document.querySelector<HTMLElement>('.windowed-list a[tabindex="0"]')?.focus(),
    null,
  );
  await page.press('Delete');
  await listed(page, first);
  await hears(page, 'excRemoved', '2');
  await press(page, 'button', said('undo'));
  await listed(page, third, second, first);
  await page.close();
});

test('a note is changed in its place and is there after a reload', async ({ reading }) => {
  const page = await openList(reading);
  await press(page, 'button', said('excEditThis', third ?? ''));
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName, null)).toBe('TEXTAREA');
  await page.type('墙上那张');
  await page.press('Enter', 'Control');
  await hears(page, 'excerptChanged');
  const url = await page.url();
  await page.close();
  const again = await openList(reading, url.slice(url.indexOf('#/') + 2));
  const note = () => again.evaluate(() => document.querySelector('.excerpt-note')?.textContent, null);
  await expect.poll(note).toBe('墙上那张');
  await again.close();
});

test('what is exported is read back by a CSV parser and a JSON-LD processor', async ({ reading }) => {
  const page = await openList(reading);
  const csv = await exported(page, 'CSV');
  expect(csv.name).toMatch(/\.csv$/);
  const rows = parse(csv.text, { bom: true }) as string[][];
  expect(rows.slice(1).map(([quote]) => quote)).toEqual([third, second, first]);
  // A formula stays words.
  expect(rows[3]?.[1]).toBe("'=记下来\n第二行");
  const annotations = await exported(page, 'JSON-LD');
  expect(await exactWords(JSON.parse(annotations.text))).toEqual([third, second, first]);
  expect(page.consoleErrors()).toEqual([]);
  await page.close();
});

test('tags are renamed and deleted, the excerpts stay', async ({ reading }) => {
  const page = await reading.extensionPage('library.html#/tags');
  await press(page, 'button', said('excTakeTagThis', '工单'));
  await hears(page, 'excTagGone', '工单', '1');
  await press(page, 'button', said('undo'));
  await control(page, 'button', said('excTakeTagThis', '工单'));
  await press(page, 'button', said('excRenameThis', '桂花'));
  await expect.poll(() => page.evaluate(() => document.activeElement?.className, null)).toBe('tag-name');
  await page.type('桂香');
  await page.press('Enter');
  await hears(page, 'excTagRenamed', '桂香', '3');
  await page.close();
});

test('the pages of excerpts have no known accessibility fault', async ({ reading }) => {
  const page = await openList(reading);
  expect(await violations(page)).toEqual([]);
  await press(page, 'button', said('excEditThis', third ?? ''));
  await control(page, 'textbox', said('excerptNoteLabel'));
  expect(await violations(page)).toEqual([]);
  await page.press('Escape');
  await press(page, 'button', said('excExport'));
  await control(page, 'heading', said('expTitle'));
  expect(await violations(page)).toEqual([]);
  await page.press('Escape');
  await gone(page, 'dialog');
  await press(page, 'button', said('excImport'));
  await control(page, 'heading', said('impTitle'));
  expect(await violations(page)).toEqual([]);
  await page.close();
  const tags = await reading.extensionPage('library.html#/tags');
  await control(tags, 'button', said('excRenameThis', '桂花'));
  expect(await violations(tags)).toEqual([]);
  await tags.close();
});
