import { expect, it } from 'vitest';
import { searchExcerpts } from '../../../entrypoints/popup/excerpt-search.ts';
import { numberedExcerpt } from '../excerpt/excerpt-of.ts';
import { fakeLibrary } from './fake-library.ts';

it('finds a few excerpts, and leads to their article where it is kept, else to the list', async () => {
  const { library } = fakeLibrary(1);
  const elsewhere = { canonicalUrl: 'https://www.example.org/b/7.html' };
  await library.excerpts.put([
    numberedExcerpt(1, { note: '长凳' }),
    numberedExcerpt(2, { note: '长凳', ...elsewhere }),
    numberedExcerpt(3, { note: '长凳', deletedAt: 1 }),
    numberedExcerpt(4),
    ...[5, 6, 7].map((number) => numberedExcerpt(number, { note: '花坛' })),
  ]);
  const [away, kept, ...more] = await searchExcerpts(library, '长凳');
  expect(more).toEqual([]);
  expect(away?.hash).toBe(`#/excerpts?q=${encodeURIComponent('长凳')}`);
  expect(kept?.hash).toBe(`#/article/1?excerpt=${numberedExcerpt(1).id}`);
  expect(await searchExcerpts(library, '接诉即办')).toHaveLength(3);
});
