import { readFileSync } from 'node:fs';
import { markedTexts, placeOfMark } from '../browser/marks.ts';
import { articleHtml, articleUrl } from './support/article.ts';
import { expect, test } from './support/test.ts';

interface MatchingCase {
  readonly text: string;
  readonly marked: readonly string[];
}

const file = new URL('../fixtures/matching-cases.json', import.meta.url);
const { glossary: cases } = JSON.parse(readFileSync(file, 'utf8')) as { glossary: readonly MatchingCase[] };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** Without what a reader doesn't see: a range's text has the source's line ends and invisible characters. */
const visible = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');

test('sentences on a page are marked exactly where the matching cases say', async ({
  openPage,
  servePage,
}) => {
  const url = articleUrl(40);
  // The first paragraph holds the words that some designations need elsewhere in the article.
  const body = ['东城区的街道、社区和胡同。', ...cases.map(({ text }) => text)];
  const numbered = body.map((text, n) => `<p id="case-${n}">${escaped(text)}</p>`).join('\n');
  servePage(url, articleHtml({ body: numbered }));
  const page = await openPage(url);
  await page.resize(1280, 4000);
  const byCase = () =>
    page.evaluate((count) => {
      const found = Array.from({ length: count }, (): string[] => []);
      const ranges = [...(CSS.highlights.get('dcg-term') ?? [])].map((mark) => {
        const range = new Range();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return range;
      });
      ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
      for (const range of ranges) {
        const id = range.startContainer.parentElement?.closest('p')?.id ?? '';
        found[Number(id.slice('case-'.length)) - 1]?.push(range.toString());
      }
      return found;
    }, cases.length);
  await placeOfMark(page, '六力”提升');
  const named = (surfaces: readonly (readonly string[])[]) =>
    Object.fromEntries(cases.map(({ text }, n) => [text, surfaces[n]?.map(visible)]));
  await expect.poll(async () => named(await byCase())).toEqual(named(cases.map(({ marked }) => marked)));
});

test('a term cut by tags, line breaks and entities is one mark', async ({ openPage, servePage }) => {
  const url = articleUrl(41);
  const body = `<p>街道<b>接诉</b><i>即</i>办，<span>未诉<br>先办</span>，一业<wbr>一证，看的是&ldquo;七有&rdquo;<em>&ldquo;五性&rdquo;</em>。</p>
    <p>说到接诉</p><p>即办，另起一段。</p><table><tr><td>接诉</td><td>即办</td></tr></table>`;
  servePage(url, articleHtml({ body }));
  const page = await openPage(url);
  await placeOfMark(page, '接诉即办');
  await expect.poll(() => markedTexts(page)).toEqual(['接诉即办', '未诉先办', '一业一证', '七有”“五性']);
});
