import { allArticles } from '../../../lib/library/all-articles.ts';
import { openLibrary } from '../../../lib/library/open-library.ts';
import { showFound } from './show-found.ts';

const wanted = 10;

/** What a page that was just opened does with a query: opens the library and shows the first ten results. */
export async function show(text: string): Promise<void> {
  const library = await openLibrary({ now: Date.now });
  const { signal } = new AbortController();
  for await (const { nos, hits, complete } of library.search({ ...allArticles, text }, signal)) {
    if (nos.length < wanted && !complete) continue;
    const found = nos.slice(0, wanted);
    const known = new Map(hits.map((hit) => [hit.no, hit]));
    // What was found beyond the first batch is read now, as pages do.
    const missing = found.filter((no) => !known.has(no));
    const heads = missing.length > 0 ? await library.heads(missing) : [];
    const snippets = missing.length > 0 ? await library.snippets(missing, text) : [];
    for (const head of heads) {
      const pieces = snippets.find(({ no }) => no === head.no)?.pieces ?? [];
      known.set(head.no, { no: head.no, head, pieces });
    }
    showFound(
      found.flatMap((no) => {
        const hit = known.get(no);
        if (!hit) return [];
        return { title: hit.head.title, snippet: hit.pieces.map((piece) => piece.text).join('') };
      }),
    );
    return;
  }
}
