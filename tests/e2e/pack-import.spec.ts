import { readFileSync } from 'node:fs';
import { eventually } from '../browser/eventually.ts';
import { markedTexts, placeOfMark } from '../browser/marks.ts';
import type { OpenPage } from '../browser/reading-browser.ts';
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

  const library = await reading.extensionPage('library.html#/pack-import');
  await library.resize(1280, 1200);
  await control(library, 'heading', said('pimTitle'));
  expect(await violations(library)).toEqual([]);
  await chooseFile(library, 'xicheng.pack.json', example);
  await hears(library, 'pimNew');
  expect(await violations(library)).toEqual([]);
  await press(library, 'button', said('impApply'));
  await says(
    library,
    named('pimDone')
      .map((sentence) => sentence.replace('$2', '2'))
      .map((sentence) => sentence.slice(0, 8)),
  );
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办', '景山公园']);
  await hoverTerm(page, '景山公园');
  expect((await accessible(page, 'tooltip', '景山公园')).text).toContain('故宫以北的公园');

  await press(library, 'switch', behind('packOn'));
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办']);
  await press(library, 'switch', behind('packOn'));
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办', '景山公园']);

  await press(library, 'button', behind('ownDelete'));
  await says(library, named('packRemoved'));
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办']);
  await press(library, 'button', said('undo'));
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办', '景山公园']);
  expect(await violations(library)).toEqual([]);

  await press(library, 'link', names);
  await press(library, 'link', ['景山公园']);
  await control(library, 'heading', ['景山公园']);
  const look = await reading.extensionPage('library.html#/glossaries/xicheng-sample');
  await control(look, 'link', ['景山公园']);
  expect(await violations(look)).toEqual([]);
  await look.close();

  await library.goto((await library.url()).replace(/#.*/, '#/glossaries'));
  await press(library, 'button', behind('ownDelete'));
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办']);
  expect(library.consoleErrors()).toEqual([]);
  await library.close();
});

test('own terms that were exported come back from their file after they were wiped', async ({ reading }) => {
  const word = '石榴夜校';
  const editor = await reading.extensionPage(`library.html#/own-terms/new?label=${encodeURIComponent(word)}`);
  await editor.resize(1280, 1400);
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
