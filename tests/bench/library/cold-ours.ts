import { allArticles } from '../../../lib/library/all-articles.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { showFound } from './show-found.ts';

/** What a page that was just opened does with a query: opens the library and shows the first ten results. */
export async function show(text: string): Promise<void> {
  const library = await openLibrary({ now: Date.now });
  for await (const { nos, hits } of library.search({ ...allArticles, text }, new AbortController().signal)) {
    const byNo = new Map(hits.map((hit) => [hit.no, hit]));
    showFound(
      nos.slice(0, 10).map((no) => {
        const hit = byNo.get(no);
        return {
          title: hit?.head.title ?? '',
          snippet: hit?.pieces.map((piece) => piece.text).join('') ?? '',
        };
      }),
    );
    return;
  }
}
