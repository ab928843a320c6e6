import { allArticles } from '../../../lib/library/all-articles.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { showFound } from './show-found.ts';

/** What a page that was just opened does with a query: opens the library and shows the first ten results. */
export async function show(text: string): Promise<void> {
  const library = await openLibrary({ now: Date.now });
  for await (const { nos } of library.search({ ...allArticles, text }, new AbortController().signal)) {
    const first = nos.slice(0, 10);
    const [heads, snippets] = await Promise.all([library.heads(first), library.snippets(first, text)]);
    showFound(
      heads.map(({ title }, at) => ({
        title,
        snippet: snippets[at]?.pieces.map((piece) => piece.text).join('') ?? '',
      })),
    );
    return;
  }
}
