import { expect, it } from 'vitest';
import { findClozes } from '../../../lib/library/find-clozes.ts';
import type { TermUse } from '../../../lib/library/library.ts';
import type { KeptText } from '../../../lib/store/records.ts';
import { articleOf } from './visits.ts';

/** Texts of articles by number, in which every 净巷 is a term. */
function library(texts: Readonly<Record<number, string>>) {
  const all = Object.entries(texts).map(([no, text]): KeptText => {
    const article = articleOf({ title: `第 ${no} 篇`, text });
    const occurrences = article.blocks.flatMap((block, place) =>
      [...block.text.matchAll(/净巷/g)].map(({ index: start }) => ({
        conceptId: 'jing-xiang',
        place,
        start,
        end: start + 2,
      })),
    );
    return { no: Number(no), article, occurrences };
  });
  const uses = all.map(
    ({ no }): TermUse => ({ no, day: `2026-08-${String(no).padStart(2, '0')}`, count: 1 }),
  );
  return {
    uses: async (id: string) => (id === 'jing-xiang' ? uses : []),
    texts: async (nos: readonly number[]) => nos.flatMap((no) => all.find((text) => text.no === no) ?? []),
  };
}

it('gives sentences of the latest articles in turn, with where they are from', async () => {
  const found = await findClozes(
    library({
      1: '社区去年靠净巷清走了三车旧家具。',
      2: '今年的净巷从三月一直做到了九月底。\n居民说净巷之后胡同里亮堂多了。',
    }),
    'jing-xiang',
  );
  expect(found.map(({ no, day, title, paragraph }) => [no, day, title, paragraph])).toEqual([
    [2, '2026-08-02', '第 2 篇', 0],
    [1, '2026-08-01', '第 1 篇', 0],
    [2, '2026-08-02', '第 2 篇', 1],
  ]);
});

it('gives none where no article uses the concept, or none of them in a sentence', async () => {
  expect(await findClozes(library({ 1: '净巷。' }), 'jing-xiang')).toEqual([]);
  expect(await findClozes(library({ 1: '社区去年靠净巷清走了三车旧家具。' }), 'other')).toEqual([]);
});
