import { readFileSync } from 'node:fs';
import { newestFact } from '../../lib/glossary/newest-fact.ts';
import { parseCategoryFile } from '../../lib/glossary/parse-category-file.ts';
import { accessible, hoverTerm } from '../browser/seen.ts';
import { articleHtml, articleUrl, paragraphs } from './support/article.ts';
import { expect, test } from './support/test.ts';

const file = new URL('../../public/glossary/complaint-response.json', import.meta.url);
const { file: category } = parseCategoryFile(JSON.parse(readFileSync(file, 'utf8')), 'complaint-response');

test('the tooltip gives label, pinyin, level, since, both definitions and the newest fact with its source', async ({
  openPage,
  servePage,
}) => {
  const concept = category?.concepts.find(({ id }) => id === 'jie-su-ji-ban');
  const fact = concept && newestFact(concept);
  const source = fact && category?.sources[fact.source];
  if (!concept || !fact || !source) throw new Error('The glossary has no 接诉即办 with a sourced fact.');
  const url = articleUrl(90);
  servePage(url, articleHtml({ body: paragraphs('街道深化接诉即办。') }));
  const page = await openPage(url);
  await hoverTerm(page, '接诉即办');

  const { name, text } = await accessible(page, 'tooltip', '接诉即办');

  expect(name).toBe(`接诉即办（${concept.prefLabel.en}）`);
  const { definition, level, pinyin, since } = concept;
  for (const part of [
    concept.prefLabel.zh,
    pinyin,
    level,
    definition.zh,
    definition.en,
    fact.date,
    source.publisher,
    source.date,
  ]) {
    expect(text).toContain(part);
  }
  // The interface speaks the browser's language, and the fact and the year with it.
  expect([fact.text.zh, fact.text.en].some((each) => text.includes(each))).toBe(true);
  expect([since?.zh, since?.en].some((each) => each !== undefined && text.includes(each))).toBe(true);
});

for (const [scheme, page] of [
  ['light', 'background:#fff;color:#222'],
  ['dark', 'background:#15171a;color:#e6e6e6'],
] as const) {
  test(`on a ${scheme} page the tooltip is ${scheme}, whatever the browser prefers`, async ({
    openPage,
    servePage,
  }) => {
    const url = articleUrl(91);
    servePage(
      url,
      articleHtml({ head: `<style>body{${page}}</style>`, body: paragraphs('街道深化接诉即办。') }),
    );
    const opened = await openPage(url);
    await hoverTerm(opened, '接诉即办');
    await accessible(opened, 'tooltip', '接诉即办');
    const theme = await opened.evaluate(
      () => document.querySelector<HTMLElement>('dongcheng-gloss')?.dataset.theme,
      null,
    );
    expect(theme).toBe(scheme);
  });
}
