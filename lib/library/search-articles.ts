import { isExact } from '../search/index-keys.ts';
import { makeSnippet } from '../search/make-snippet.ts';
import { parseQuery } from '../search/parse-query.ts';
import { hasWords, scoreArticle } from '../search/score-article.ts';
import { searchFields } from '../search/search-fields.ts';
import type { KeptArticle, KeptText } from '../store/records.ts';
import type { ArticleHit, ArticleQuery, FoundArticles } from './library.ts';

/** What searching needs of the library. */
export interface SearchPorts {
  /** Numbers of articles in order: all that are wanted, and of longer words some that are not. */
  readonly findRows: (query: ArticleQuery, words: readonly string[]) => Promise<readonly number[]>;
  readonly texts: (nos: readonly number[]) => Promise<readonly KeptText[]>;
  readonly headsAndTexts: (nos: readonly number[]) => Promise<HeadsAndTexts>;
}

interface HeadsAndTexts {
  readonly heads: readonly KeptArticle[];
  readonly texts: readonly KeptText[];
}

/** Texts that are read before the first answer, and at once afterwards. */
const firstBatch = 12;
const laterBatch = 200;
/** So many of the most promising articles are ordered by what their texts say; what follows, by headline and date. */
const mostScored = 400;

/** Searches the library: first what the index says alone, or the first articles looked at, then all. */
export async function* searchArticles(
  { findRows, texts, headsAndTexts }: SearchPorts,
  query: ArticleQuery,
  signal: AbortSignal,
): AsyncGenerator<FoundArticles> {
  const { words, problem } = parseQuery(query.text);
  if (problem) {
    yield { nos: [], complete: true, problem, hits: [] };
    return;
  }
  const nos = await findRows(query, words);
  if (signal.aborted) return;
  const unsure = words.filter((word) => !isExact(word));
  const scored = query.sort === 'relevance' && words.length > 0 ? mostScored : 0;
  const toRead = unsure.length > 0 ? nos.length : Math.min(scored, nos.length);
  const best: { readonly no: number; readonly score: number }[] = [];
  const rest: number[] = [];
  let hits: readonly ArticleHit[] = [];
  for (let from = 0; from < toRead; ) {
    const to = Math.min(toRead, from + (from === 0 ? firstBatch : laterBatch));
    const some = nos.slice(from, to);
    const read = from === 0 ? await headsAndTexts(some) : { heads: [], texts: await texts(some) };
    for (const { no, article } of inOrder(some, read.texts)) {
      const fields = searchFields(article);
      if (best.length + rest.length < scored) {
        const score = scoreArticle(fields, words);
        if (score !== null) best.push({ no, score });
      } else if (hasWords(fields, unsure)) rest.push(no);
    }
    if (signal.aborted) return;
    if (from === 0) hits = hitsOf([...best.map(({ no }) => no), ...rest], read, words);
    from = to;
    if (from < nos.length) yield { nos: [...ranked(best), ...rest], complete: false, problem: null, hits };
  }
  yield { nos: [...ranked(best), ...rest, ...nos.slice(toRead)], complete: true, problem: null, hits };
}

/** What of the records read is shown of those that have the words. */
function hitsOf(
  found: readonly number[],
  { heads, texts }: HeadsAndTexts,
  words: readonly string[],
): ArticleHit[] {
  const byNo = new Map(texts.map(({ no, article }) => [no, article]));
  return inOrder(found, heads).flatMap((head) => {
    const article = byNo.get(head.no);
    return article ? { no: head.no, head, pieces: makeSnippet(article, words) } : [];
  });
}

/** Highest score first; equal ones stay in the order in which they were found. */
function ranked(found: readonly { readonly no: number; readonly score: number }[]): number[] {
  return [...found].sort((one, other) => other.score - one.score).map(({ no }) => no);
}

/** Records in the order of their numbers; those that are gone are left out. */
export function inOrder<T extends { readonly no: number }>(
  nos: readonly number[],
  records: readonly T[],
): T[] {
  const byNo = new Map(records.map((record) => [record.no, record]));
  return nos.flatMap((no) => byNo.get(no) ?? []);
}
