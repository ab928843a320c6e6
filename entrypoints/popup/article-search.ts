import type { FoundArticle } from '../../components/lookup/result-options.ts';
import type { Library } from '../../lib/library/library.ts';
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
  for await (const { nos, complete, problem } of library.search(articlesWith(text), signal)) {
    const first = nos.slice(0, most);
    if (shown !== `${first}`) {
      shown = `${first}`;
      articles = (await library.heads(first)).map((article) => ({ article, snippet: null }));
    }
    if (!complete) yield { articles, complete, problem: problem && problemMessage(problem) };
    else
      yield* withSnippets(library, text, { articles, complete, problem: problem && problemMessage(problem) });
  }
}

async function* withSnippets(
  library: Library,
  text: string,
  found: ArticlesFound,
): AsyncGenerator<ArticlesFound> {
  yield { ...found, complete: found.articles.length === 0 };
  if (found.articles.length === 0) return;
  const nos = found.articles.map(({ article }) => article.no);
  const snippets = new Map(
    (await library.snippets(nos, text)).map((snippet) => [snippet.no, snippet.pieces]),
  );
  yield {
    ...found,
    articles: found.articles.map(({ article }) => ({ article, snippet: snippets.get(article.no) ?? null })),
  };
}
