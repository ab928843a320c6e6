import { markedTexts } from '../browser/marks.ts';
import { accessible } from '../browser/seen.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { press, said } from './support/labels.ts';
import { injectAgain } from './support/own-page.ts';
import { pinTerm } from './support/pin-term.ts';
import { expect, test } from './support/test.ts';

const url = articleUrl(160);
const html = articleHtml({ body: paragraphs('街道深化接诉即办。', '社区也讲接诉即办。') });

test('a setting changed elsewhere takes effect beside an open card and leaves it open', async ({
  openPage,
  servePage,
  own,
}) => {
  servePage(url, html);
  const page = await openPage(url);
  await pinTerm(page, '接诉即办');
  for (const [choice, marks] of [
    ['optFirst', ['接诉即办']],
    ['optEvery', ['接诉即办', '接诉即办']],
  ] as const) {
    await own.bringToFront();
    await press(own, 'radio', said(choice));
    await page.bringToFront();
    await expect.poll(() => markedTexts(page)).toEqual(marks);
  }
  await accessible(page, 'dialog', '接诉即办');
});

test('scripts put into a page that has them already stand down and leave the open card alone', async ({
  openPage,
  servePage,
  own,
}) => {
  servePage(url, html);
  const page = await openPage(url);
  await pinTerm(page, '接诉即办');
  await injectAgain(own, url, ['detector.js', 'annotator.js']);
  await accessible(page, 'dialog', '接诉即办');
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办', '接诉即办']);
});
