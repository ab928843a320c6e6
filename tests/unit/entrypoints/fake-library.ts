import type { ArticleQuery, FoundArticles, Library } from '../../../lib/library/library.ts';
import { openBackup } from '../../../lib/library/open-backup.ts';
import { openExcerpts } from '../../../lib/library/open-excerpts.ts';
import { openPacks } from '../../../lib/library/open-packs.ts';
import { openStudy } from '../../../lib/library/open-study.ts';
import { failure, type Result, success } from '../../../lib/outcome/result.ts';
import { openMemoryStore } from '../../../lib/store/memory-store.ts';
import type { KeptArticle, KeptText, Revision, TermOccurrence } from '../../../lib/store/records.ts';
import type { StoreChange } from '../../../lib/store/store.ts';
import { articleOf, hour, morning } from '../library/visits.ts';

/** Articles of a fake library by number, to be changed by a test as it goes. */
export interface Shelf {
  readonly heads: Map<number, KeptArticle>;
  readonly texts: Map<number, KeptText>;
  readonly revisions: Map<number, readonly Revision[]>;
}

/** One article of a fake library, day by day one older; every third is from another source. */
export function headOf(no: number, fields: Partial<KeptArticle> = {}): KeptArticle {
  const published = new Date(morning - no * 24 * hour).toISOString().slice(0, 10);
  return {
    ...articleOf({ title: `第 ${no} 篇：胡同里的长凳`, publishedAt: published }),
    canonicalUrl: `https://www.bjdch.gov.cn/a/${no}.html`,
    no,
    url: `https://www.bjdch.gov.cn/a/${no}.html`,
    source: no % 3 === 0 ? '胡同周报' : '东城社区报',
    characters: 400,
    digest: `digest-${no}`,
    detection: { type: 'article', siteId: 'bjdch', reasons: [{ code: 'article-body', values: {} }] },
    firstReadAt: morning,
    lastReadAt: morning + no,
    revisions: 0,
    terms: [{ conceptId: 'jie-su-ji-ban', count: 2 }],
    excerpts: 0,
    deletedAt: null,
    ...fields,
  };
}

export function textOf(head: KeptArticle, occurrences: readonly TermOccurrence[] = []): KeptText {
  const article = articleOf({
    ...head,
    blocks: [
      { kind: 'paragraph', text: `街道推进接诉即办，这是第 ${head.no} 篇。` },
      { kind: 'subheading', text: '长凳' },
      { kind: 'paragraph', text: '居民坐在槐树下，说一业一证。' },
    ],
  });
  return { no: head.no, article, occurrences };
}

export interface FakeLibrary {
  readonly library: Library;
  readonly shelf: Shelf;
  /** What was searched for, in order. */
  readonly searches: ArticleQuery[];
  /** How many records were asked for at once, by each call of `heads`. */
  readonly fetched: number[];
  /** Tells those who watch that something changed. */
  readonly change: () => void;
  /** While set, every call rejects, as of a database that is gone; writes fail as on a full disk. */
  broken: boolean;
  /** While set, a search gives its first ten articles and waits for `finish`. */
  slow: boolean;
  readonly finish: () => void;
}

/** A library of `count` articles in memory that does what its contract says, and what a test makes of it. */
export function fakeLibrary(count: number): FakeLibrary {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const heads = new Map(numbers.map((no) => [no, headOf(no)]));
  const shelf: Shelf = { heads, texts: new Map(), revisions: new Map() };
  const watchers = new Set<() => void>();
  const waiting: (() => void)[] = [];

  function demand(): void {
    if (fake.broken) throw new Error('The database is gone.');
  }

  function find(query: ArticleQuery): number[] {
    return [...heads.values()]
      .filter(
        ({ title, source, deletedAt, publishedAt }) =>
          (deletedAt !== null) === query.bin &&
          title.includes(query.text) &&
          (query.source === null || source === query.source) &&
          (query.from === null || (publishedAt ?? '') >= query.from) &&
          (query.to === null || (publishedAt ?? '9') <= query.to),
      )
      .map(({ no }) => no);
  }

  async function* search(query: ArticleQuery, signal: AbortSignal): AsyncIterable<FoundArticles> {
    fake.searches.push(query);
    await null;
    demand();
    const nos = find(query);
    if (fake.slow) {
      const hits = present(query.text === '' ? [] : nos.slice(0, 10)).map((head) => ({
        no: head.no,
        head,
        pieces: cut(head.title, query.text),
      }));
      yield { nos: nos.slice(0, 10), complete: false, problem: null, hits };
      await new Promise<void>((resolve) => waiting.push(resolve));
      if (signal.aborted) return;
    }
    const problem = query.text.length > 200 ? 'unknownProblem' : null;
    yield { nos: problem ? [] : nos, complete: true, problem, hits: [] };
  }

  function change(): void {
    for (const watcher of watchers) watcher();
  }

  async function write<T>(work: () => T): Promise<Result<T>> {
    await null;
    if (fake.broken) return failure('settingsNotSaved');
    const value = work();
    change();
    return success(value);
  }

  function setDeleted(nos: readonly number[], deletedAt: number | null): null {
    for (const no of nos) {
      const head = heads.get(no);
      if (head) heads.set(no, { ...head, deletedAt });
    }
    return null;
  }

  async function read<T>(work: () => T): Promise<T> {
    await null;
    demand();
    return work();
  }

  const store = openMemoryStore();
  async function changeStore<T>(work: (change: StoreChange) => Promise<T>): Promise<Result<T>> {
    if (fake.broken) return failure('settingsNotSaved');
    const value = await store.change('all', work);
    change();
    return success(value);
  }

  const excerpts = openExcerpts(store, changeStore, async () => {});
  const backup = openBackup(store, {
    change: changeStore,
    terms: async () => null,
    packsChanged: async () => {},
    tidy: async () => {},
  });

  const { packs } = openPacks(store, {
    now: () => morning,
    binTime: Number.POSITIVE_INFINITY,
    terms: async () => null,
    changed: async () => change(),
  });

  const present = (nos: readonly number[]): KeptArticle[] => nos.flatMap((no) => heads.get(no) ?? []);
  const fake: FakeLibrary = {
    shelf,
    searches: [],
    fetched: [],
    change,
    broken: false,
    slow: false,
    finish: () => {
      for (const go of waiting.splice(0)) go();
    },
    library: {
      durable: true,
      excerpts,
      packs,
      backup,
      study: openStudy(store),
      search,
      heads: (nos) => {
        fake.fetched.push(nos.length);
        return read(() => present(nos));
      },
      snippets: (nos, text) =>
        read(() => present(nos).map(({ no, title }) => ({ no, pieces: cut(title, text) }))),
      texts: (nos) => read(() => present(nos).flatMap((head) => shelf.texts.get(head.no) ?? textOf(head))),
      byUrl: (url) =>
        read(() => [...heads.values()].find(({ canonicalUrl }) => canonicalUrl === url) ?? null),
      revisions: (no) => read(() => shelf.revisions.get(no) ?? []),
      latest: async () => [],
      sources: () => read(() => [{ source: '东城社区报', count }]),
      uses: async () => [],
      companions: async () => [],
      rematch: async () => failure('unknownProblem'),
      keepVisit: async () => failure('unknownProblem'),
      keepVisits: async () => failure('unknownProblem'),
      remove: (nos) => write(() => setDeleted(nos, morning)),
      restore: (nos) => write(() => setDeleted(nos, null)),
      emptyBin: (nos) =>
        write(() => {
          const gone = present(nos ?? [...heads.keys()]).filter(({ deletedAt }) => deletedAt !== null);
          for (const { no } of gone) heads.delete(no);
          return gone.length;
        }),
      report: async () => ({ tables: [], usage: null, quota: null, persisted: true }),
      mark: async () => ({ id: 'fake', articles: heads.size, excerpts: 0 }),
      watch: (listener, signal) => {
        watchers.add(listener);
        signal.addEventListener('abort', () => watchers.delete(listener));
      },
    },
  };
  return fake;
}

function cut(text: string, wanted: string) {
  const at = wanted === '' ? -1 : text.indexOf(wanted);
  if (at < 0) return [{ text, hit: false }];
  return [
    { text: text.slice(0, at), hit: false },
    { text: wanted, hit: true },
    { text: text.slice(at + wanted.length), hit: false },
  ];
}
