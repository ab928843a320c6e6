import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { tryLabels } from '../../../entrypoints/library/try-labels.ts';
import { checkDesignation } from '../../../lib/glossary/check-designation.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { termSourceOf } from '../../../lib/library/prepare-visit.ts';
import { shippedGlossary } from '../glossary/shipped.ts';
import { articleOf, morning, visitOf } from '../library/visits.ts';

const source = termSourceOf(shippedGlossary);
const { signal } = new AbortController();

async function libraryOf(...texts: readonly string[]) {
  const library = await openLibrary({
    now: () => morning,
    database: { indexedDB: new IDBFactory(), IDBKeyRange },
    terms: async () => source,
  });
  for (const [at, text] of texts.entries()) {
    const article = articleOf({
      canonicalUrl: `https://www.bjdch.gov.cn/${at}.html`,
      title: `题${at}`,
      text,
    });
    await library.keepVisit(visitOf(article, { visitId: `${at}` }));
  }
  return library;
}

it('a designation is tried on the library: where it counts, and where it only stands', async () => {
  const library = await libraryOf('胡同里有人接诉，街道接诉即办。', '又有人接诉。', '没有。');
  const tried = await tryLabels({ library, source, labels: ['接诉'], ownId: 'own-1' }, signal);
  expect(tried).toMatchObject({ matches: 2, articles: 2, passedOver: 1, cut: false });
  expect(tried.places.map(({ left, hit, right }) => [left, hit, right])).toContainEqual([
    '胡同里有人',
    '接诉',
    '，街道接诉即办。',
  ]);
  expect(tried.places.map(({ at }) => at)).toContainEqual({ place: 0, start: 5, end: 7 });
  const none = await tryLabels({ library, source, labels: ['槐树', '石榴'], ownId: '' }, signal);
  expect(none).toEqual({ matches: 0, articles: 0, passedOver: 0, places: [], cut: false });
});

it('what straddles two words is passed over', async () => {
  const library = await libraryOf('今年预算力度不减，算力充足。');
  const tried = await tryLabels({ library, source, labels: ['算力'], ownId: '' }, signal);
  expect(tried).toMatchObject({ matches: 1, passedOver: 1 });
});

it('a designation is compared with those of all others, however they are printed', () => {
  const named = (found: readonly { readonly text: string }[]) => found.map(({ text }) => text);
  const same = checkDesignation('“接诉即办”', '', shippedGlossary);
  expect(named(same.same)).toEqual(['接诉即办']);
  expect(named(checkDesignation('接诉', '', shippedGlossary).inside)).toContain('接诉即办');
  expect(named(checkDesignation('接诉即办专栏里', '', shippedGlossary).around)).toContain('接诉即办');
  expect(checkDesignation('接诉即办', 'jie-su-ji-ban', shippedGlossary).same).toEqual([]);
  expect([checkDesignation('证', '', shippedGlossary).tooShort, same.tooShort]).toEqual([true, false]);
});
