import { readFileSync } from 'node:fs';
import { eventually } from '../browser/eventually.ts';
import { markedTexts, placeOfMark } from '../browser/marks.ts';
import type { OpenPage, ReadingBrowser } from '../browser/reading-browser.ts';
import { accessible, hoverTerm } from '../browser/seen.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { catchDownloads, chooseFile, download } from './support/files.ts';
import { hears } from './support/hears.ts';
import { control, press, said } from './support/labels.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

const example = readFileSync(new URL('../fixtures/packs/xicheng.pack.json', import.meta.url));
/** The example's name in each language of the interface. */
const names = ['西城词表（示例）', 'Xicheng terms (example)'];
const named = (key: string): string[] => names.flatMap((name) => said(key, name));
const behind = (key: string): string[] =>
  names.flatMap((name) => said(key).map((words) => `${name}: ${words}`));

/** Waits until the page says one of these. */
async function says(page: OpenPage, sentences: readonly string[]): Promise<void> {
  await eventually(`“${sentences[0]}”`, async () => {
    const nodes = await page.accessibleNodes();
    return nodes.some(({ text, name }) => sentences.some((each) => `${text} ${name}`.includes(each))) || null;
  });
}

/** Brings the example in through the page; gives the page, which then lists the glossaries. */
async function bringIn(reading: ReadingBrowser): Promise<OpenPage> {
  const library = await reading.extensionPage('library.html#/pack-import');
  await library.resize(1280, 1200);
  await chooseFile(library, 'xicheng.pack.json', example);
  await hears(library, 'pimNew');
  await press(library, 'button', said('impApply'));
  await control(library, 'link', names);
  return library;
}

async function throwAway(library: OpenPage): Promise<void> {
  await press(library, 'button', behind('ownDelete'));
  await says(library, named('packRemoved'));
}

test('a pack that is brought in marks its terms on open pages, until it is switched off or thrown away', async ({
  reading,
  openPage,
  servePage,
}) => {
  const url = articleUrl(321);
  servePage(url, articleHtml({ body: paragraphs('街道深化接诉即办，组织居民去景山公园看花。') }));
  const page = await openPage(url);
  await placeOfMark(page, '接诉即办');
  expect(await markedTexts(page)).toEqual(['接诉即办']);

  const library = await bringIn(reading);
  /** A page in the background may wait with painting until it is seen. */
  const marks = async (...texts: readonly string[]) => {
    await page.bringToFront();
    await expect.poll(() => markedTexts(page)).toEqual(texts);
    await library.bringToFront();
  };
  await marks('接诉即办', '景山公园');
  await page.bringToFront();
  await hoverTerm(page, '景山公园');
  expect((await accessible(page, 'tooltip', '景山公园')).text).toContain('故宫以北的公园');
  await library.bringToFront();
  await press(library, 'switch', behind('packOn'));
  await marks('接诉即办');
  await press(library, 'switch', behind('packOn'));
  await marks('接诉即办', '景山公园');
  await throwAway(library);
  await marks('接诉即办');
  await press(library, 'button', said('undo'));
  await marks('接诉即办', '景山公园');
  await throwAway(library);
  await marks('接诉即办');
  expect(library.consoleErrors()).toEqual([]);
  await library.close();
});

test('the pages of packs have no known accessibility fault, and a term of a pack has a page', async ({
  reading,
}) => {
  const importing = await reading.extensionPage('library.html#/pack-import');
  await chooseFile(importing, 'a.csv', Buffer.from('护国寺,Huguo Temple\n'));
  await hears(importing, 'packColumnsWanted');
  expect(await violations(importing)).toEqual([]);
  await importing.close();

  const library = await bringIn(reading);
  expect(await violations(library)).toEqual([]);
  await press(library, 'link', names);
  await control(library, 'link', ['景山公园']);
  expect(await violations(library)).toEqual([]);
  await press(library, 'link', ['景山公园']);
  await control(library, 'heading', ['景山公园']);
  await library.goto((await library.url()).replace(/#.*/, '#/glossaries'));
  await throwAway(library);
  expect(library.consoleErrors()).toEqual([]);
  await library.close();
});

test('own terms that were exported come back from their file after they were wiped', async ({ reading }) => {
  const word = '石榴夜校';
  const editor = await reading.extensionPage(`library.html#/own-terms/new?label=${encodeURIComponent(word)}`);
  await editor.resize(1280, 1400);
  // What it says last moves the button.
  await hears(editor, 'ownTrialNone');
  await press(editor, 'button', said('ownSave'));
  await control(editor, 'link', [word]);

  await editor.goto((await editor.url()).replace(/#.*/, '#/glossaries'));
  await catchDownloads(editor);
  await press(
    editor,
    'button',
    said('ownTitle').flatMap((name) => said('gloExport').map((words) => `${name}: ${words}`)),
  );
  await hears(editor, 'pexNoLoss');
  expect(await violations(editor)).toEqual([]);
  const { name, content } = await download(editor, () => press(editor, 'button', said('expSave')));
  expect(name).toMatch(/^own-terms-\d{4}-\d\d-\d\d\.json$/);

  await editor.goto((await editor.url()).replace(/#.*/, '#/own-terms'));
  await press(editor, 'button', said('panelRemoveTerm', word));
  await hears(editor, 'panelTermRemoved', word);
  await editor.goto((await editor.url()).replace(/#.*/, '#/pack-import'));
  await chooseFile(editor, name, content);
  await hears(editor, 'pimOwn');
  await press(editor, 'button', said('impApply'));
  await hears(editor, 'pimOwnDone', '1', '0');
  await editor.goto((await editor.url()).replace(/#.*/, '#/own-terms'));
  await control(editor, 'link', [word]);
  await press(editor, 'button', said('panelRemoveTerm', word));
  await hears(editor, 'panelTermRemoved', word);
  expect(editor.consoleErrors()).toEqual([]);
  await editor.close();
});
