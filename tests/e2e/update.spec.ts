import { cp, readFile, writeFile } from 'node:fs/promises';
import { extensionDir } from '../browser/build-extension.ts';
import { launchReadingBrowser } from '../browser/launch-reading-browser.ts';
import { markedTexts, placeOfMark } from '../browser/marks.ts';
import type { OpenPage } from '../browser/reading-browser.ts';
import { accessible, gone, hoverTerm } from '../browser/seen.ts';
import { serveSite } from '../site/serve-site.ts';
import { addresses } from '../site/site-pages.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { press, said } from './support/labels.ts';
import { keptAt, keptState } from './support/library.ts';
import { pinTerm } from './support/pin-term.ts';
import { expect, test } from './support/test.ts';

/** Makes of a built extension one whose glossary knows a word more; gives the id of its entry. */
async function teach(folder: string, word: string): Promise<string> {
  const path = `${folder}/glossary/livelihood.json`;
  const file = JSON.parse(await readFile(path, 'utf8'));
  const [concept] = file.concepts;
  concept.altLabels.zh.push(word);
  await writeFile(path, JSON.stringify(file));
  const script = await readFile(`${folder}/background.js`, 'utf8');
  // As the build would have written it; see termsEdition in wxt.config.ts.
  await writeFile(`${folder}/background.js`, script.replace(/(["'`])[0-9a-f]{16}\1/, '"another edition"'));
  return concept.id;
}

test('after an update an open page has no dead card and no error, and is explained by the new version', async ({
  engine,
}) => {
  // A browser of its own: an update would take away the pages of the extension that other tests have open.
  const reading = await launchReadingBrowser(engine, {
    extensionDir: extensionDir(engine),
    serve: serveSite,
  });
  const page = await reading.openPage(addresses.article);
  const { x, y } = await placeOfMark(page, '接诉即办');
  await page.click(x, y);
  await accessible(page, 'dialog', '接诉即办');
  await page.hover(5, 5);
  const hosts = () => page.evaluate(() => document.querySelectorAll('dongcheng-gloss').length, null);

  await reading.updateExtension();
  await gone(page, 'dialog');
  await expect.poll(hosts).toBe(0);
  expect(await page.evaluate(() => CSS.highlights.has('dcg-active'), null)).toBe(false);

  await page.bringToFront();
  await hoverTerm(page, '接诉即办');
  await accessible(page, 'tooltip', '接诉即办');
  expect(await hosts()).toBe(1);
  expect(page.consoleErrors()).toEqual([]);
  await reading.close();
});

test('an update whose glossary knows more finds it in the articles that are kept, and leaves what is the reader’s own', async ({
  engine,
}, testInfo) => {
  const folder = testInfo.outputPath('extension');
  await cp(extensionDir(engine), folder, { recursive: true });
  const url = articleUrl(341);
  const body = articleHtml({ body: paragraphs('街道深化接诉即办，办起石榴夜读。') });
  const reading = await launchReadingBrowser(engine, {
    extensionDir: folder,
    serve: (address) =>
      address === url ? { status: 200, contentType: 'text/html; charset=utf-8', body } : serveSite(address),
    language: 'zh-CN',
  });
  const page = await reading.openPage(url);
  await pinTerm(page, '接诉即办');
  await press(page, 'button', said('ownAdjust'));
  await press(page, 'button', said('ownKnown'));
  await expect.poll(() => markedTexts(page, 'dcg-known')).toEqual(['接诉即办']);
  const before = await reading.extensionPage('options.html');
  await keptState(before, url);
  const terms = async (own: OpenPage) =>
    (await keptAt(own, [url])).flatMap((article) => article.terms.map(({ conceptId }) => conceptId));
  expect(await terms(before)).toEqual(['jie-su-ji-ban']);

  // An article that is open is read again anyway.
  await page.close();
  const taught = await teach(folder, '石榴夜读');
  await reading.updateExtension();
  const after = await reading.extensionPage('options.html');
  await expect.poll(() => terms(after)).toEqual(['jie-su-ji-ban', taught]);
  const again = await reading.openPage(url);
  await expect.poll(() => markedTexts(again)).toEqual(['接诉即办', '石榴夜读']);
  expect(await markedTexts(again, 'dcg-known')).toEqual(['接诉即办']);
  await reading.close();
});
