import { expect } from 'vitest';
import type { Excerpt } from '../../../lib/excerpt/excerpt.ts';
import { fakeLibrary } from '../../unit/entrypoints/fake-library.ts';
import { numberedExcerpt } from '../../unit/excerpt/excerpt-of.ts';
import { openLibraryPage, rows } from './library-stage.tsx';

/** Three excerpts of two articles, of which the first is kept: number 1 is the oldest. */
export const threeExcerpts: readonly Excerpt[] = [
  numberedExcerpt(1, { quote: '窗口前排起了队', note: '看第二段', tags: ['民生', '窗口'] }),
  numberedExcerpt(2, { quote: '长桌摆在槐树下', mark: 'green', tags: ['议事'], conceptIds: [] }),
  numberedExcerpt(3, {
    quote: '路灯亮到十点',
    mark: 'pink',
    canonicalUrl: 'https://www.example.org/b/7.html',
    source: { title: '夜里的灯', source: '胡同周报', siteId: 'generic' },
  }),
];

/** The library page with these excerpts in it. */
export async function openExcerpts(excerpts: readonly Excerpt[] = threeExcerpts, hash = '#/excerpts') {
  const fake = fakeLibrary(2);
  const put = await fake.library.excerpts.put(excerpts);
  if (!put.ok) throw new Error(put.failure.key);
  const page = openLibraryPage(fake, hash);
  return { fake, ...page };
}

/** The words of the excerpts that are listed, from top to bottom. */
export function quotes(root: HTMLElement): (string | null | undefined)[] {
  return rows(root).map((row) => row.querySelector('.marked')?.textContent);
}

/** Waits until these excerpts are listed, in this order. */
export function listed(root: HTMLElement, ...words: readonly string[]): Promise<void> {
  return expect.poll(() => quotes(root)).toEqual(words);
}
