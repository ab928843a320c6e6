import { signal } from '@preact/signals';
import type { Library } from '../../lib/library/library.ts';
import { type RecentArticle, recentArticle, recentLimit } from '../../lib/library/recent-snapshot.ts';
import { message } from '../../lib/locale/message.ts';
import { readRecentArticles } from '../own-pages/recent-articles.ts';

/** The articles last read: at once from the background's snapshot, then as the library has them. */
export function createRecentStore(openLibrary: () => Promise<Library>) {
  const articles = signal<readonly RecentArticle[] | null>(null);
  const problem = signal<string | null>(null);

  async function load(): Promise<void> {
    articles.value = await readRecentArticles();
    try {
      const library = await openLibrary();
      articles.value = (await library.latest(recentLimit)).map(recentArticle);
    } catch (error) {
      console.error('[Dongcheng Gloss]', error);
      if (articles.value === null) problem.value = message('libraryUnavailable');
    }
  }

  return { articles, problem, load };
}
