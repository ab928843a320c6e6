import { foldText } from '../../lib/text/fold-text.ts';
import { markedTexts } from '../browser/marks.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { markedOutside } from './support/highlights.ts';
import { decided } from './support/own-page.ts';
import { articleTerms, onNamedHost, pageSamples, sampleBytes } from './support/page-samples.ts';
import { expect, test } from './support/test.ts';

/** High enough that all of a sample page is near the viewport and registered. */
const tall = [1280, 6000] as const;

const count = (term: string, surfaces: readonly string[]): number =>
  surfaces.reduce((sum, surface) => sum + foldText(surface).text.split(term).length - 1, 0);

/** A page whose script leads elsewhere at once is gone before anybody could look. */
const leadsAway = '32_bjdch_redirect_shell.html';

for (const [file, sample] of pageSamples) {
  if (!onNamedHost(sample) || file === leadsAway) continue;
  const isArticle = sample.detected || sample.pageType === 'pending';
  test(`${file} ${isArticle ? 'is marked in its article and nowhere else' : 'stays unmarked'}`, async ({
    own,
    openPage,
    servePage,
  }) => {
    servePage(sample.url, sampleBytes(file));
    const page = await openPage(sample.url);
    await page.resize(...tall);

    const { detection, terms } = await decided(own, sample.url);

    expect(detection.type === 'article').toBe(isArticle);
    const total = terms.reduce((sum, term) => sum + term.count, 0);
    await expect.poll(async () => (await markedTexts(page)).length).toBe(isArticle ? total : 0);
    const surfaces = await markedTexts(page);
    for (const [term, times] of isArticle ? articleTerms(sample) : []) {
      expect(count(term, surfaces), term).toBe(times);
    }
  });
}

test('navigation, related articles, forms and comments around an article are left alone', async ({
  own,
  openPage,
  servePage,
}) => {
  const url = articleUrl(1);
  const chrome = '<li><a href="/a.html">深化接诉即办改革</a></li>';
  servePage(
    url,
    articleHtml({
      title: '接诉即办写进巷口的木牌',
      body: paragraphs('街道把接诉即办写成一张表。', '下一步推进一业一证。'),
      before: `<ul class="nav">${chrome}</ul><form><label>接诉即办<input value="接诉即办"></label></form>`,
      after: `<div class="xgyd"><h2>相关阅读</h2><ul>${chrome}${chrome}</ul></div>
        <div class="comments"><p>网友：接诉即办真快，一业一证也好。</p></div>
        <div class="footer"><p>接诉即办热线12345</p></div>`,
    }),
  );
  const page = await openPage(url);
  await decided(own, url);
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办', '接诉即办', '一业一证']);
  expect(await markedOutside(page, 'h1, #mainText')).toEqual([]);
});
