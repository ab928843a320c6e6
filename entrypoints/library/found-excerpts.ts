import { signal } from '@preact/signals';
import type { Excerpt } from '../../lib/excerpt/excerpt.ts';
import type { ExcerptQuery } from '../../lib/library/excerpts.ts';
import type { Library } from '../../lib/library/library.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** A list of excerpts that follows the library. Nothing is read until `search` is called; ends with `end`. */
export function createFoundExcerpts(library: Pick<Library, 'excerpts' | 'watch'>, end: AbortSignal) {
  const found = signal<readonly Excerpt[] | null>(null);
  const searching = signal(false);
  const failed = signal(false);
  let asked: ExcerptQuery | null = null;

  const run = oneAtATime(async () => {
    const query = asked;
    if (query === null) return;
    searching.value = true;
    failed.value = false;
    try {
      const excerpts = await library.excerpts.find(query);
      if (!end.aborted && query === asked) found.value = excerpts;
    } catch (error) {
      if (end.aborted) return;
      console.error('[Dongcheng Gloss]', error);
      failed.value = true;
    } finally {
      searching.value = false;
    }
  });

  library.watch(() => void run(), end);

  return {
    found,
    searching,
    failed,
    /** Finds what a query asks for; the same query changes nothing and gives false. */
    search(query: ExcerptQuery): boolean {
      if (JSON.stringify(query) === JSON.stringify(asked)) return false;
      asked = query;
      void run();
      return true;
    },
    retry: () => void run(),
  };
}
