import type { FoundArticle } from '../../components/lookup/result-options.ts';
import type { ArticleHit, Library } from '../../lib/library/library.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import { articlesWith } from '../own-pages/article-query.ts';

/** So many articles fit under the terms; the library page shows them all. */
const most = 5;

/** Articles found so far. */
export interface ArticlesFound {
  readonly articles: readonly FoundArticle[];
  readonly complete: boolean;
  readonly problem: string | null;
}

/** Searches the reader's library: first heads, then where the words stand in each article. */
export async function* searchArticles(
  library: Library,
  text: string,
  signal: AbortSignal,
): AsyncGenerator<ArticlesFound> {
  let shown = '';
  let articles: readonly FoundArticle[] = [];
  for await (const { nos, hits, complete, problem } of library.search(articlesWith(text), signal)) {
    const first = nos.slice(0, most);
    if (shown !== `${first}`) {
      shown = `${first}`;
      articles = await articlesOf(library, first, hits);
    }
    const found = { articles, complete, problem: problem && problemMessage(problem) };
    if (!complete) yield found;
    else yield* withSnippets(library, text, found);
  }
}

/** In the order of the numbers: those read already with their snippets, of the others the heads. */
async function articlesOf(
  library: Library,
  nos: readonly number[],
  hits: readonly ArticleHit[],
): Promise<readonly FoundArticle[]> {
  const known = new Map(hits.map(({ no, head, pieces }) => [no, { article: head, snippet: pieces }]));
  const missing = nos.filter((no) => !known.has(no));
  const heads = missing.length > 0 ? await library.heads(missing) : [];
  const read = new Map(heads.map((article) => [article.no, { article, snippet: null }]));
  return nos.flatMap((no) => known.get(no) ?? read.get(no) ?? []);
}

/** Adds the snippets that are missing. */
async function* withSnippets(
  library: Library,
  text: string,
  found: ArticlesFound,
): AsyncGenerator<ArticlesFound> {
  const missing = found.articles.filter(({ snippet }) => snippet === null).map(({ article }) => article.no);
  yield { ...found, complete: missing.length === 0 };
  if (missing.length === 0) return;
  const snippets = new Map(
    (await library.snippets(missing, text)).map((snippet) => [snippet.no, snippet.pieces]),
  );
  yield {
    ...found,
    articles: found.articles.map(({ article, snippet }) => ({
      article,
      snippet: snippet ?? snippets.get(article.no) ?? null,
    })),
  };
}
