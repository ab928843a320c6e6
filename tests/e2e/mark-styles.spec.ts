import { placeOfMark } from '../browser/marks.ts';
import { accessible } from '../browser/seen.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { askTab } from './support/own-page.ts';
import { expect, test } from './support/test.ts';

const url = articleUrl(170);

test('each level of government underlines in a way of its own, and leaves colour and ground of the text', async ({
  openPage,
  servePage,
}) => {
  const head = '<style>body{background:#15171a;color:#e6e6e6}</style>';
  servePage(url, articleHtml({ head, body: paragraphs('街道深化接诉即办。') }));
  const page = await openPage(url);
  await placeOfMark(page, '接诉即办');
  const styles = await page.evaluate(
    () =>
      ['state', 'city', 'district', 'street', 'own'].map((level) => {
        const style = getComputedStyle(document.body, `::highlight(dcg-level-${level})`);
        return [
          style.textDecorationLine,
          style.textDecorationStyle,
          style.color,
          style.backgroundColor,
        ] as const;
      }),
    null,
  );
  expect(styles.map(([line, kind]) => `${line} ${kind}`)).toEqual([
    'underline double',
    'underline solid',
    'underline dashed',
    'underline dotted',
    'underline wavy',
  ]);
  for (const [, , color, ground] of styles) {
    expect([color, ground]).toEqual(['rgb(230, 230, 230)', 'rgba(0, 0, 0, 0)']);
  }
});

test('the context menu explains the term in the selection', async ({ openPage, servePage, own }) => {
  servePage(url, articleHtml({ body: paragraphs('街道深化接诉即办。') }));
  const page = await openPage(url);
  await placeOfMark(page, '接诉即办');
  await page.evaluate(() => {
    const text = document.querySelector('#mainText p')?.firstChild;
    if (text) document.getSelection()?.setBaseAndExtent(text, 2, text, 6);
  }, null);
  expect(await askTab(own, url, 'page.command', { command: 'explain-selection' })).toMatchObject({
    ok: true,
  });
  await accessible(page, 'dialog', '接诉即办');
});
