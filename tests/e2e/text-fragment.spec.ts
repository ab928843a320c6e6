import { textFragmentUrl } from '../../lib/export/text-fragment.ts';
import { expect, test } from './support/test.ts';

const url = 'https://news.example.test/article.html';

/** Words come again in other paragraphs, so that a link that is not exact leads elsewhere. */
const paragraphs = [
  '胡同里的议事会',
  '街道办事处上周召开第三次议事会，居民代表谈停车，也谈“长凳”。',
  '社区工作者记下每一条意见，答应在十天内答复；答复不了的，说明缘由。会后，居民代表又去看了巷口，量了长凳的位置。',
  '居民代表谈停车，也谈树荫。北京市东城区的社区工作者说，2025年已答复1.5万件。',
  '答复不了的，说明缘由。街道办事处上周召开第四次议事会。',
];
const text = paragraphs.join('\n');

/** Far from each other, so that only one is on the screen. */
const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>议事会</title>
<style>p { margin: 0 0 3000px; }</style><body><article>${paragraphs.map((each) => `<p>${each}</p>`).join('\n')}</article></body></html>`;

/** Excerpts by their words and by which of the places of these words is meant. */
const excerpts: readonly [words: string, place: number, paragraph: number][] = [
  ['事处上周召开第四', 0, 4],
  ['民代表谈停', 1, 3],
  ['说明缘由', 0, 2],
  ['说明缘由', 1, 4],
  ['作者说，2025年已答', 0, 3],
  ['5万', 0, 3],
  ['凳', 1, 2],
  [
    '区工作者记下每一条意见，答应在十天内答复；答复不了的，说明缘由。会后，居民代表又去看了巷口，量了长凳的位',
    0,
    2,
  ],
  ['量了长凳的位置。\n居民代表谈停车', 0, 2],
];

/** Paragraphs of which something is in the window. */
const inWindow = (): number[] =>
  [...document.querySelectorAll('p')].flatMap((paragraph, index) => {
    const { top, bottom } = paragraph.getBoundingClientRect();
    return bottom > 0 && top < innerHeight ? [index] : [];
  });

for (const [words, place, paragraph] of excerpts)
  test(`a link leads to ${words.slice(0, 12).replace('\n', ' ')}, place ${place + 1}`, async ({
    openPage,
    servePage,
  }) => {
    servePage(url, html);
    let start = text.indexOf(words);
    for (let skipped = 0; skipped < place; skipped++) start = text.indexOf(words, start + 1);
    const page = await openPage(textFragmentUrl(url, text, { start, end: start + words.length }));
    await expect.poll(() => page.evaluate(inWindow, null)).toEqual([paragraph]);
  });
