import { makeSnippet } from '../search/make-snippet.ts';
import { inGivenOrder, type OrderedRows } from '../search/order-rows.ts';
import { parseQuery } from '../search/parse-query.ts';
import type { Store, StoreView } from '../store/store.ts';
import { findRows } from './find-rows.ts';
import type { IndexUpkeep } from './index-upkeep.ts';
import type { Library } from './library.ts';
import { scanLibrary } from './scan-library.ts';
import { inOrder, type RowsRead, searchArticles } from './search-articles.ts';
import { findCompanions, findSources, findUses } from './term-uses.ts';

/** What the browser tells of the room that the extension uses. */
export type QuotaApi = Pick<StorageManager, 'estimate' | 'persisted'>;

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

/** All that asks the library and changes nothing. */
export function readLibrary(store: Store, { ask }: IndexUpkeep, quota: QuotaApi | null): Reading {
  const scan = scanLibrary(store);
  const textsOf = (nos: readonly number[]) => store.read('records', (view) => view.texts(nos));
  const search = {
    findRows: (query, words, count) =>
      ask(
        async (index, view) => withRecords(view, await findRows(index, query, words), count),
        async () => {
          const nos = await scan.findRows(query, words);
          return store.read('records', (view) => withRecords(view, inGivenOrder(nos), count));
        },
      ),
    texts: textsOf,
  } satisfies Parameters<typeof searchArticles>[0];

  return {
    search: (query, signal) => searchArticles(search, query, signal),
    heads: async (nos) => inOrder(nos, await store.read('records', (view) => view.articles(nos))),
    snippets: async (nos, text) => {
      const { words } = parseQuery(text);
      const texts = await textsOf(nos);
      return inOrder(nos, texts).map(({ no, article }) => ({ no, pieces: makeSnippet(article, words) }));
    },
    texts: async (nos) => inOrder(nos, await textsOf(nos)),
    byUrl: async (url) => (await store.read('records', (view) => view.byUrls([url]))).get(url) ?? null,
    revisions: async (no) => {
      const revisions = await store.read('records', (view) => view.revisions(no));
      return [...revisions].sort((one, other) => other.lastReadAt - one.lastReadAt);
    },
    latest: (count) => store.read('records', (view) => view.latest(count)),
    sources: () => ask(findSources, scan.sources),
    uses: (conceptId) =>
      ask(
        (index) => findUses(index, conceptId),
        () => scan.uses(conceptId),
      ),
    companions: (conceptId) =>
      ask(
        (index) => findCompanions(index, conceptId),
        () => scan.companions(conceptId),
      ),
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

async function withRecords(view: StoreView, rows: OrderedRows, count: number): Promise<RowsRead> {
  const first = rows.first(count);
  const [heads, texts] = await Promise.all([view.articles(first), view.texts(first)]);
  return { rows, first, heads, texts };
}
