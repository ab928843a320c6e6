import { expect, it } from 'vitest';
import { joinVisit } from '../../../lib/library/join-visit.ts';
import type { Visit } from '../../../lib/library/library.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { articleOf, hour, morning, visitOf } from './visits.ts';

const pagination = { page: 1, pages: 2, previous: null, next: null, all: null };
const page = (number: number, text: string, visitId: string): Visit =>
  visitOf(articleOf({ text, pagination: { ...pagination, page: number } }), {
    visitId,
    readAt: morning + number * hour,
  });

it('pages of one article become one text without revisions, an edited page one with', async () => {
  const library = await openLibrary({ now: () => morning, database: null });
  const outcomes = [];
  for (const visit of [
    page(1, '第一页。', 'a'),
    page(2, '第二页。', 'b'),
    page(1, '第一页。', 'c'),
    page(2, '第二页。\n又添一段。', 'd'),
  ]) {
    const kept = await library.keepVisit(await joinVisit(library, visit));
    outcomes.push(kept.ok && kept.value.outcome);
  }
  expect(outcomes).toEqual(['new', 'grown', 'unchanged', 'changed']);
  const [head] = await library.latest(10);
  expect(head).toMatchObject({ revisions: 1 });
  const [text] = await library.texts([head?.no ?? 0]);
  expect(text?.article.blocks.map((block) => block.text)).toEqual(['第一页。', '第二页。', '又添一段。']);
});
