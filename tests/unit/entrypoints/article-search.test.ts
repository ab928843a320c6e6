import { beforeEach, describe, expect, it } from 'vitest';
import { type ArticlesFound, searchArticles } from '../../../entrypoints/popup/article-search.ts';
import { type FakeLibrary, fakeLibrary } from './fake-library.ts';

let fake: FakeLibrary;

beforeEach(() => {
  fake = fakeLibrary(30);
});

async function answers(text: string): Promise<ArticlesFound[]> {
  const all: ArticlesFound[] = [];
  for await (const found of searchArticles(fake.library, text, new AbortController().signal)) {
    all.push(found);
    // The library waits for it once the answer has been taken.
    setTimeout(fake.finish);
  }
  return all;
}

const numbers = ({ articles }: ArticlesFound) => articles.map(({ article }) => article.no);

describe('articles in the popup', () => {
  it('come with their snippets at once where the library read them to find them', async () => {
    fake.slow = true;
    const found = await answers('胡同');
    expect(found.map(numbers)).toEqual([
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5],
    ]);
    expect(
      found.every(({ articles }) => articles.every(({ snippet }) => snippet?.some(({ hit }) => hit))),
    ).toBe(true);
    expect(found.map(({ complete }) => complete)).toEqual([false, true]);
    expect(fake.fetched).toEqual([]);
  });

  it('come with their headlines first where it did not', async () => {
    const [first, second, ...more] = await answers('胡同');
    expect(more).toEqual([]);
    expect(first?.complete).toBe(false);
    expect(first?.articles.map(({ snippet }) => snippet)).toEqual([null, null, null, null, null]);
    expect(second?.complete).toBe(true);
    expect(second?.articles.every(({ snippet }) => snippet?.some(({ hit }) => hit))).toBe(true);
    expect(fake.fetched).toEqual([5]);
  });

  it('are none where nothing is found', async () => {
    expect(await answers('没有的词')).toEqual([{ articles: [], complete: true, problem: null }]);
  });
});
