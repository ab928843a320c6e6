import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { adjustmentOf } from '../../../lib/glossary/change-own-terms.ts';
import type { Concept, Level } from '../../../lib/glossary/concept.ts';
import { buildGlossary, type Glossary } from '../../../lib/glossary/glossary.ts';
import { mergeOwnTerms } from '../../../lib/glossary/merge-own-terms.ts';
import { noOwnTerms } from '../../../lib/glossary/own-term.ts';
import type { Library } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { termSourceOf } from '../../../lib/library/prepare-visit.ts';
import { ownTerm, ownTerms } from '../glossary/own-terms-sample.ts';
import { category, concept } from '../glossary/sample.ts';
import { shippedGlossary } from '../glossary/shipped.ts';
import { find } from './describe-library.ts';
import { articleOf, morning, numberedVisit, visitOf } from './visits.ts';

let glossary: Glossary;
let library: Library;
beforeEach(async () => {
  glossary = shippedGlossary;
  library = await openLibrary({
    now: () => morning,
    database: { indexedDB: new IDBFactory(), IDBKeyRange },
    terms: async () => termSourceOf(glossary),
  });
});

const url = (number: number): string => `https://www.bjdch.gov.cn/${number}.html`;

async function keep(number: number, fields: Partial<Article> & { readonly text?: string }): Promise<number> {
  const article = articleOf({ canonicalUrl: url(number), title: '题', ...fields });
  const kept = await library.keepVisit(visitOf(article, { visitId: `${number}` }));
  if (!kept.ok) throw new Error(kept.failure.key);
  return kept.value.no;
}

const jieSuJiBan = 'jie-su-ji-ban';
const yiYeYiZheng = 'yi-ye-yi-zheng';

describe('terms of kept articles', () => {
  it('are found in headlines and blocks, with offsets in each', async () => {
    const no = await keep(1, {
      title: '接诉即办见实效',
      text: '推进“一业一证”。\n先讲接诉即办，再讲接诉即办。',
    });
    const [text] = await library.texts([no]);
    expect(text?.occurrences).toEqual([
      { conceptId: jieSuJiBan, place: 'title', start: 0, end: 4 },
      { conceptId: yiYeYiZheng, place: 0, start: 3, end: 7 },
      { conceptId: jieSuJiBan, place: 1, start: 2, end: 6 },
      { conceptId: jieSuJiBan, place: 1, start: 9, end: 13 },
    ]);
    expect(await library.heads([no])).toMatchObject([
      {
        terms: [
          { conceptId: jieSuJiBan, count: 3 },
          { conceptId: yiYeYiZheng, count: 1 },
        ],
      },
    ]);
  });

  it('tell which articles use one, oldest first, and what goes with it', async () => {
    const newer = await keep(1, { text: '接诉即办。接诉即办。一业一证。', publishedAt: '2026-08-12' });
    const older = await keep(2, { text: '接诉即办，一业一证。', publishedAt: '2025-02-21T08:00:00+08:00' });
    const undated = await keep(3, { text: '接诉即办。', publishedAt: null });
    const binned = await keep(4, { text: '接诉即办，一业一证。' });
    await library.remove([binned]);
    expect(await library.uses(jieSuJiBan)).toEqual([
      { no: older, day: '2025-02-21', count: 1 },
      { no: newer, day: '2026-08-12', count: 2 },
      { no: undated, day: '2026-08-12', count: 1 },
    ]);
    expect(await library.companions(jieSuJiBan)).toEqual([{ conceptId: yiYeYiZheng, count: 2 }]);
    expect(await library.uses('mei-you')).toEqual([]);
    expect(await library.companions('mei-you')).toEqual([]);
  });

  it('are counted beyond what one byte holds', async () => {
    const no = await keep(1, { text: '接诉即办，'.repeat(70_000) });
    expect(await library.uses(jieSuJiBan)).toMatchObject([{ no, count: 70_000 }]);
  }, 30_000);

  it('narrow a search, by concept and by level', async () => {
    const level = glossary.entries.get(jieSuJiBan)?.concept.level ?? '国家';
    const one = await keep(1, { text: '社区接诉即办。' });
    const other = await keep(2, { text: '社区没有提法。' });
    expect(await find(library, { text: '社区' })).toEqual([other, one]);
    expect(await find(library, { text: '社区', conceptId: jieSuJiBan })).toEqual([one]);
    expect(await find(library, { conceptId: 'mei-you' })).toEqual([]);
    expect(await find(library, { level })).toEqual([one]);
    expect(await find(library, { level: level === '街道' ? '国家' : '街道' })).toEqual([]);
  });

  it('are found again when the article is read with a larger glossary', async () => {
    glossary = buildGlossary([]);
    const no = await keep(1, { text: '接诉即办。' });
    expect(await library.uses(jieSuJiBan)).toEqual([]);
    glossary = shippedGlossary;
    await keep(1, { text: '接诉即办。' });
    expect(await library.uses(jieSuJiBan)).toMatchObject([{ no, count: 1 }]);
    expect(await library.revisions(no)).toEqual([]);
    expect(await find(library, { text: '接诉' })).toEqual([no]);
  });

  it('are found anew in all articles, step by step, and only those that change are written', async () => {
    const one = await keep(1, { text: '街坊夜校开课，接诉即办。' });
    const binned = await keep(2, { text: '街坊夜校又开课。' });
    const other = await keep(3, { text: '接诉即办。' });
    await library.remove([binned]);
    const own = mergeOwnTerms(shippedGlossary, ownTerms(ownTerm('街坊夜校', { id: 'own-1' })));
    glossary = own;
    expect(await library.rematch(0)).toEqual({ ok: true, value: { next: null, done: 3, total: 3 } });
    expect(await library.uses('own-1')).toEqual([{ no: one, day: '2026-08-12', count: 1 }]);
    expect(await find(library, { level: '自加' })).toEqual([one]);
    expect(await find(library, { text: '街坊夜校', bin: true })).toEqual([binned]);
    expect((await library.texts([one]))[0]?.occurrences[0]).toEqual({
      conceptId: 'own-1',
      place: 0,
      start: 0,
      end: 4,
    });
    expect(await library.uses(jieSuJiBan)).toMatchObject([{ no: one }, { no: other }]);
    expect(await library.revisions(one)).toEqual([]);
    glossary = shippedGlossary;
    await library.rematch(0);
    expect(await library.uses('own-1')).toEqual([]);
    expect(await find(library, { level: '自加' })).toEqual([]);
  });

  it('follow another bundled glossary, whatever the reader has said of its entries', async () => {
    const entry = (id: string, label: string, level: Level) =>
      concept({ id, prefLabel: { zh: label, en: '' }, level });
    const bundled = (...concepts: Concept[]) => buildGlossary([category({ concepts })]);
    const own = {
      ...ownTerms(ownTerm('街坊夜校', { id: 'own-1' })),
      adjustments: [adjustmentOf(noOwnTerms, { id: 'cai-yuan', label: '菜园' })].map((each) => ({
        ...each,
        disabled: true,
      })),
    };
    glossary = mergeOwnTerms(
      bundled(entry('cai-yuan', '菜园', '国家'), entry('zao-shi', '早市', '国家')),
      own,
    );
    const one = await keep(1, { text: '早市旁有菜园。' });
    const other = await keep(2, { text: '街坊夜校讲茶馆。' });
    glossary = mergeOwnTerms(
      bundled(
        entry('cai-yuan', '菜园', '国家'),
        entry('zao-shi', '早市', '街道'),
        entry('cha-guan', '茶馆', '街道'),
      ),
      own,
    );
    await library.rematch(0);
    expect(await library.uses('cha-guan')).toMatchObject([{ no: other }]);
    expect(await library.uses('own-1')).toMatchObject([{ no: other }]);
    expect(await library.uses('cai-yuan')).toEqual([]);
    expect(await find(library, { level: '街道' })).toEqual([other, one]);
    expect(await find(library, { level: '国家' })).toEqual([]);
  });

  it('are found anew in more articles than one step takes', async () => {
    await library.keepVisits(Array.from({ length: 230 }, (_, at) => numberedVisit(at + 1, '街坊夜校')));
    glossary = mergeOwnTerms(shippedGlossary, ownTerms(ownTerm('街坊夜校', { id: 'own-1' })));
    const first = await library.rematch(0);
    expect(first).toEqual({ ok: true, value: { next: 200, done: 200, total: 230 } });
    expect(await library.uses('own-1')).toHaveLength(200);
    expect(await library.rematch(200)).toEqual({ ok: true, value: { next: null, done: 230, total: 230 } });
    expect(await library.uses('own-1')).toHaveLength(230);
  });
});
