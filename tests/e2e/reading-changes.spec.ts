import { markedTexts, placeOfMark } from '../browser/marks.ts';
import { accessible } from '../browser/seen.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { badgeText, decided } from './support/own-page.ts';
import { expect, test } from './support/test.ts';

const url = articleUrl(20);
const first = articleHtml({ body: paragraphs('街道把接诉即办写成一张表。', '下一步推进一业一证。') });

test('an article that a script puts in the place of another is read anew', async ({
  openPage,
  servePage,
  own,
}) => {
  servePage(url, first);
  const page = await openPage(url);
  await placeOfMark(page, '接诉即办');
  const next = articleUrl(21);

  await page.evaluate((to) => {
    history.pushState(null, '', to);
    for (const meta of document.querySelectorAll('meta[name="ArticleTitle"]'))
      meta.setAttribute('content', '一处微花园');
    document.title = '一处微花园_东城要闻_北京市东城区人民政府';
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = '一处微花园';
    const body = document.querySelector('#mainText > div');
    if (body)
      body.innerHTML = '<p>东城区的巷口有了微花园，花是居民从家里搬来的。</p><p>居民把这叫未诉先办。</p>';
  }, next);

  await expect.poll(() => markedTexts(page)).toEqual(['微花园', '微花园', '未诉先办']);
  expect((await decided(own, next)).title).toBe('一处微花园');
  await expect.poll(() => badgeText(own, next)).toBe('3');
});

test('text that is added, changed or taken away later is marked as it then stands', async ({
  openPage,
  servePage,
}) => {
  servePage(url, first);
  const page = await openPage(url);
  await placeOfMark(page, '接诉即办');

  await page.evaluate(() => {
    document.querySelector('#mainText div')?.insertAdjacentHTML('beforeend', '<p>巷口有一处微花园。</p>');
    const text = document.querySelector('#mainText p')?.firstChild;
    if (text) text.nodeValue = '街道先把未诉先办写成一张表。';
  }, null);
  await expect.poll(() => markedTexts(page)).toEqual(['未诉先办', '一业一证', '微花园']);

  await page.evaluate(() => document.querySelectorAll('#mainText p')[1]?.remove(), null);
  await expect.poll(() => markedTexts(page)).toEqual(['未诉先办', '微花园']);
});

test('a page that takes text nodes away all the time throws nothing and keeps the marks of the rest', async ({
  openPage,
  servePage,
}) => {
  const script = `<script>
    let left = 300;
    const churn = () => {
      const body = document.querySelector('#mainText > div');
      const gone = body.querySelector('p.come');
      if (gone) gone.firstChild?.remove(), gone.remove();
      if (left-- > 0) {
        body.insertAdjacentHTML('afterbegin', '<p class="come">接诉即办的第' + left + '件。</p>');
        setTimeout(churn, 5);
      } else document.body.dataset.done = '1';
    };
    addEventListener('DOMContentLoaded', churn);
  </script>`;
  servePage(url, articleHtml({ head: script, body: paragraphs('街道把一业一证写成一张表。') }));
  const page = await openPage(url);
  await expect.poll(() => page.evaluate(() => document.body.dataset.done, null)).toBe('1');
  await expect.poll(() => markedTexts(page)).toEqual(['一业一证']);
});

test('a document that is written anew while it is read is read as it then stands', async ({
  openPage,
  servePage,
}) => {
  servePage(url, first);
  const page = await openPage(url);
  await page.evaluate(
    (html) => {
      document.open();
      document.write(html);
      document.close();
    },
    articleHtml({ title: '写了两遍的报道', body: paragraphs('东城区的巷口有了微花园。') }),
  );
  await expect.poll(() => markedTexts(page)).toEqual(['微花园']);

  const { x, y } = await placeOfMark(page, '微花园');
  await page.hover(x, y);
  await accessible(page, 'tooltip', '微花园');
});

test('text inside nested open shadow roots is marked and explained', async ({ openPage, servePage }) => {
  const body = `${paragraphs('东城区的一条胡同。')}
    <x-outer><template shadowrootmode="open"><div><x-inner><template shadowrootmode="open">
      <p>街道把接诉即办写成一张表。</p></template></x-inner></div></template></x-outer>`;
  servePage(url, articleHtml({ body }));
  const page = await openPage(url);
  const { x, y } = await placeOfMark(page, '接诉即办');
  await page.hover(x, y);
  await accessible(page, 'tooltip', '接诉即办');
});

test('a page of a megabyte of text is marked from the screen on, and to its end', async ({
  openPage,
  servePage,
  own,
}) => {
  const times = 4_000;
  const filler = '胡同里的树影落在灰墙上，邻居们搬出小板凳聊天。'.repeat(4);
  const lines = Array.from({ length: times }, () => `${filler}街道把接诉即办写成一张表。`);
  servePage(url, articleHtml({ body: paragraphs(...lines) }));
  const page = await openPage(url);
  await placeOfMark(page, '接诉即办');
  const state = await decided(own, url);
  expect(state.terms).toMatchObject([{ label: '接诉即办', count: times }]);
  expect(state.problem).toBeNull();

  await page.bringToFront();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight), null);
  const last = () =>
    page.evaluate(
      () =>
        [...(CSS.highlights.get('dcg-term') ?? [])].some(({ startContainer }) =>
          startContainer.parentElement?.matches('p:nth-last-child(2)'),
        ),
      null,
    );
  await expect.poll(last).toBe(true);
  // What is far from the viewport isn't registered: it would cost in every frame.
  expect((await markedTexts(page)).length).toBeLessThan(200);
});

test('while an article goes on changing its marks stay, without the name that has no look of its own', async ({
  openPage,
  servePage,
}) => {
  servePage(url, articleHtml({ body: paragraphs('街道把接诉即办写成一张表。') }));
  const page = await openPage(url);
  await placeOfMark(page, '接诉即办');
  const marksWithoutName = await page.evaluate(async () => {
    const body = document.querySelector('p')?.parentElement;
    let marks = 0;
    for (let added = 0; added < 20; added += 1) {
      const paragraph = document.createElement('p');
      paragraph.textContent = '居民在院里议事。';
      body?.append(paragraph);
      await new Promise(requestAnimationFrame);
      if (CSS.highlights.has('dcg-term')) continue;
      for (const [name, { size }] of CSS.highlights) if (name.startsWith('dcg-level-')) marks += size;
    }
    return marks;
  }, null);
  expect(marksWithoutName).toBeGreaterThan(0);
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办']);
});
