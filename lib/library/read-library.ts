import { makeSnippet } from '../search/make-snippet.ts';
import { parseQuery } from '../search/parse-query.ts';
import { scoreArticle } from '../search/score-article.ts';
import { searchFields } from '../search/search-fields.ts';
import type { TermCount } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { StoredArticle } from '../store/stored-article.ts';
import type { ArticleQuery, FoundArticles, Library } from './library.ts';
import { dayOf } from './read-days.ts';

type Reading = Pick<
  Library,
  | 'search'
  | 'heads'
  | 'snippets'
  | 'texts'
  | 'byUrl'
  | 'revisions'
  | 'latest'
  | 'sources'
  | 'uses'
  | 'companions'
  | 'report'
>;

/** What the browser tells of the room that the extension uses. */
export type QuotaApi = Pick<StorageManager, 'estimate' | 'persisted'>;

/** All that asks the store and changes nothing. */
export function readLibrary(store: Store, quota: QuotaApi | null): Reading {
  const all = (): Promise<readonly StoredArticle[]> =>
    store.read('all', async (view) => view.articles(await view.allNos()));
  const outsideBin = async () => (await all()).filter(({ deletedAt }) => deletedAt === null);

  async function* search(query: ArticleQuery, signal: AbortSignal): AsyncIterable<FoundArticles> {
    const { words, problem } = parseQuery(query.text);
    if (problem) {
      yield { nos: [], complete: true, problem };
      return;
    }
    const articles = (await all()).filter((article) => passes(article, query));
    const texts = await store.read('all', (view) => view.texts(articles.map(({ no }) => no)));
    if (signal.aborted) return;
    const scores = new Map(
      texts.map(({ no, article }) => [no, scoreArticle(searchFields(article), words)] as const),
    );
    const found = articles.filter(({ no }) => words.length === 0 || (scores.get(no) ?? null) !== null);
    const published = (article: StoredArticle) => article.publishedAt ?? dayOf(article.firstReadAt);
    found.sort(
      (one, other) =>
        (query.sort === 'relevance' ? (scores.get(other.no) ?? 0) - (scores.get(one.no) ?? 0) : 0) ||
        (query.sort === 'read' ? other.lastReadAt - one.lastReadAt : 0) ||
        (published(one) < published(other) ? 1 : published(one) > published(other) ? -1 : other.no - one.no),
    );
    yield { nos: found.map(({ no }) => no), complete: true, problem: null };
  }

  return {
    search,
    heads: async (nos) => inOrder(nos, await store.read('all', (view) => view.articles(nos))),
    snippets: async (nos, text) => {
      const { words } = parseQuery(text);
      const texts = await store.read('all', (view) => view.texts(nos));
      return inOrder(nos, texts).map(({ no, article }) => ({ no, pieces: makeSnippet(article, words) }));
    },
    texts: async (nos) => inOrder(nos, await store.read('all', (view) => view.texts(nos))),
    byUrl: async (url) => (await store.read('all', (view) => view.byUrls([url]))).get(url) ?? null,
    revisions: async (no) =>
      [...(await store.read('all', (view) => view.revisions(no)))].sort(
        (one, other) => other.lastReadAt - one.lastReadAt,
      ),
    latest: (count) => store.read('all', (view) => view.latest(count)),
    sources: async () => {
      const counts = new Map<string, number>();
      for (const { source } of await outsideBin()) {
        if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
      }
      return [...counts]
        .map(([source, count]) => ({ source, count }))
        .sort((one, other) => other.count - one.count);
    },
    uses: async (conceptId) =>
      (await outsideBin())
        .flatMap(({ no, terms, publishedAt, firstReadAt }) => {
          const count = terms.find((term) => term.conceptId === conceptId)?.count;
          return count ? [{ no, count, day: publishedAt?.slice(0, 10) ?? dayOf(firstReadAt) }] : [];
        })
        .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : one.no - other.no)),
    companions: async (conceptId) => {
      const counts = new Map<string, number>();
      for (const { terms } of await outsideBin()) {
        if (!terms.some((term) => term.conceptId === conceptId)) continue;
        for (const term of terms) {
          if (term.conceptId !== conceptId) counts.set(term.conceptId, (counts.get(term.conceptId) ?? 0) + 1);
        }
      }
      return [...counts]
        .map(([id, count]): TermCount => ({ conceptId: id, count }))
        .sort((one, other) => other.count - one.count);
    },
    report: async () => {
      const [tables, estimate, persisted] = await Promise.all([
        store.measure(),
        quota?.estimate(),
        quota?.persisted(),
      ]);
      return {
        tables,
        usage: estimate?.usage ?? null,
        quota: estimate?.quota ?? null,
        persisted: persisted ?? false,
      };
    },
  };
}

function passes(article: StoredArticle, query: ArticleQuery): boolean {
  const { from, to, source, conceptId, hasExcerpts, bin } = query;
  const day = article.publishedAt?.slice(0, 10) ?? '';
  return (
    (article.deletedAt !== null) === bin &&
    (from === null || (day !== '' && day >= from)) &&
    (to === null || (day !== '' && day <= to)) &&
    (source === null || article.source === source) &&
    (conceptId === null || article.terms.some((term) => term.conceptId === conceptId)) &&
    (!hasExcerpts || article.excerpts > 0)
  );
}

function inOrder<T extends { readonly no: number }>(nos: readonly number[], records: readonly T[]): T[] {
  const byNo = new Map(records.map((record) => [record.no, record]));
  return nos.flatMap((no) => byNo.get(no) ?? []);
}
