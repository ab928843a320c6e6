import { isExact } from '../search/index-keys.ts';
import { makeSnippet } from '../search/make-snippet.ts';
import type { OrderedRows } from '../search/order-rows.ts';
import { parseQuery } from '../search/parse-query.ts';
import { hasWords, scoreArticle } from '../search/score-article.ts';
import { searchFields } from '../search/search-fields.ts';
import type { KeptArticle, KeptText } from '../store/records.ts';
import type { ArticleHit, ArticleQuery, FoundArticles } from './library.ts';

/** What searching needs of the library. */
export interface SearchPorts {
  readonly findRows: (query: ArticleQuery, words: readonly string[], count: number) => Promise<RowsRead>;
  readonly texts: (nos: readonly number[]) => Promise<readonly KeptText[]>;
}

/** Articles in order: all that are wanted, and of longer words some that are not; numbers and records of the first. */
export interface RowsRead {
  readonly rows: OrderedRows;
  readonly first: readonly number[];
  readonly heads: readonly KeptArticle[];
  readonly texts: readonly KeptText[];
}

/** Articles that are read before the first answer, and at once afterwards. */
const firstBatch = 10;
const laterBatch = 200;
/** So many of the most promising articles are ordered by what their texts say; what follows, by headline and date. */
const mostScored = 400;

/**
 * Searches the library: of those that have the words, the first are looked at and answered with what is shown of them,
 * then come all. Without words all are there at once.
 */
export async function* searchArticles(
  { findRows, texts }: SearchPorts,
  query: ArticleQuery,
  signal: AbortSignal,
): AsyncGenerator<FoundArticles> {
  const { words, problem } = parseQuery(query.text);
  if (problem) {
    yield { nos: [], complete: true, problem, hits: [] };
    return;
  }
  const unsure = words.filter((word) => !isExact(word));
  const scored = query.sort === 'relevance' && words.length > 0 ? mostScored : 0;
  const { rows, first, ...records } = await findRows(query, words, firstBatch);
  if (signal.aborted) return;
  const toRead = unsure.length > 0 ? rows.count : Math.min(scored, rows.count);
  const best: { readonly no: number; readonly score: number }[] = [];
  const rest: number[] = [];

  function sift(read: readonly KeptText[]): void {
    for (const { no, article } of read) {
      const fields = searchFields(article);
      if (best.length + rest.length < scored) {
        const score = scoreArticle(fields, words);
        if (score !== null) best.push({ no, score });
      } else if (hasWords(fields, unsure)) rest.push(no);
    }
  }

  if (toRead > 0) sift(inOrder(first, records.texts));
  const unread = toRead > 0 ? [] : first;
  const hits = hitsOf([...best.map(({ no }) => no), ...rest, ...unread], records, words);
  const answer = (further: readonly number[], complete: boolean): FoundArticles => ({
    nos: [...ranked(best), ...rest, ...further],
    complete,
    problem: null,
    hits,
  });
  if (words.length > 0 && first.length < rows.count) yield answer(unread, false);
  const nos = rows.all();
  for (let from = first.length; from < toRead; from += laterBatch) {
    const some = nos.slice(from, Math.min(toRead, from + laterBatch));
    sift(inOrder(some, await texts(some)));
    if (signal.aborted) return;
    if (from + some.length < nos.length) yield answer([], false);
  }
  yield answer(nos.slice(toRead), true);
}

/** What of the records read is shown of those that have the words. */
function hitsOf(
  found: readonly number[],
  { heads, texts }: Pick<RowsRead, 'heads' | 'texts'>,
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
