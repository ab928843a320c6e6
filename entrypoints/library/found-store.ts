import { batch, signal } from '@preact/signals';
import type { ArticleQuery, FoundArticles, Library } from '../../lib/library/library.ts';
import { lazyRecords } from './lazy-records.ts';

/** A list of articles that follows the library. */
export type FoundStore = ReturnType<typeof createFoundStore>;

/** Empty until `search` is called. Everything ends with `end`. */
export function createFoundStore(library: Library, end: AbortSignal) {
  const asked = signal<ArticleQuery | null>(null);
  const found = signal<FoundArticles | null>(null);
  const searching = signal(false);
  const failed = signal(false);
  let running = new AbortController();

  function fail(error: unknown): void {
    if (end.aborted) return;
    console.error('[Dongcheng Gloss]', error);
    failed.value = true;
  }

  const heads = lazyRecords(library.heads, fail);
  const snippets = lazyRecords((nos) => library.snippets(nos, asked.peek()?.text ?? ''), fail);

  /** `quietly`: what is shown stays until all is found, for a list that only may have changed. */
  async function run(query: ArticleQuery, quietly: boolean): Promise<void> {
    running.abort();
    const turn = new AbortController();
    running = turn;
    const until = AbortSignal.any([end, turn.signal]);
    let taken: FoundArticles['hits'] = [];
    batch(() => {
      searching.value = true;
      failed.value = false;
    });
    try {
      for await (const articles of library.search(query, until)) {
        if (until.aborted) return;
        if (articles.hits !== taken) {
          taken = articles.hits;
          heads.take(taken.map(({ head }) => head));
          snippets.take(taken);
        }
        if (articles.complete || !quietly) found.value = articles;
      }
    } catch (error) {
      if (!until.aborted) fail(error);
    } finally {
      if (running === turn) searching.value = false;
    }
  }

  function renew(): void {
    const query = asked.peek();
    if (query === null) return;
    heads.renew();
    snippets.renew();
    void run(query, found.peek()?.complete ?? false);
  }

  library.watch(renew, end);

  return {
    asked,
    found,
    searching,
    failed,
    head: heads.look,
    snippet: snippets.look,
    /** Rows in sight, by number. */
    want(nos: readonly number[]): void {
      heads.want(nos);
      snippets.want(nos);
    },
    /** Finds again what another query asks for; the same query changes nothing. */
    search(query: ArticleQuery): void {
      if (JSON.stringify(query) === JSON.stringify(asked.peek())) return;
      asked.value = query;
      snippets.renew();
      void run(query, false);
    },
    retry: renew,
  };
}
