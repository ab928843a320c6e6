import type { Glossary } from '../glossary/glossary.ts';
import type { Matcher } from '../matching/create-matcher.ts';
import { type Result, success } from '../outcome/result.ts';
import type { ReportDamage } from '../store/check-records.ts';
import type { DatabaseApi } from '../store/dexie-store.ts';
import { openStore } from '../store/open-store.ts';
import type { Instant } from '../store/records.ts';
import { storeFailure } from '../store/store-failure.ts';
import { articleDigest } from './article-digest.ts';
import { createSignal } from './change-signal.ts';
import { countTerms, findTerms } from './find-terms.ts';
import { writeVisits } from './keep-visits.ts';
import type { KeptVisit, Library, Visit } from './library.ts';
import type { PreparedVisit } from './plan-visit.ts';
import { type QuotaApi, readLibrary } from './read-library.ts';

/** The glossary with a matcher for its designations. */
export interface TermSource {
  readonly glossary: Glossary;
  readonly matcher: Matcher;
}

/** What the library needs from where it is opened. */
export interface LibraryPorts {
  readonly now: () => Instant;
  /** Asked first when a text has to be matched. Pages that only read leave it out; what they kept would have no terms. */
  readonly terms?: () => Promise<TermSource>;
  /** The browser's own where left out; null: none. */
  readonly database?: DatabaseApi | null;
  /** What tells of the room that is used: the browser's own where left out. */
  readonly quota?: QuotaApi | null;
  /** Told of damaged records; a warning on the console where left out. */
  readonly reportDamage?: ReportDamage;
}

/** How long the bin keeps what was put into it. */
const binTime = 30 * 24 * 3_600_000;

/** Opens the reader's library. Never fails: where the browser gives no database, it lasts as long as the page. */
export async function openLibrary(ports: LibraryPorts): Promise<Library> {
  const store = await openStore(
    ports.database === undefined ? browserDatabase() : ports.database,
    ports.reportDamage ?? warnOfDamage,
  );
  const changes = createSignal();

  async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
    try {
      const value = await work();
      changes.tell();
      return success(value);
    } catch (error) {
      return storeFailure(error);
    }
  }

  async function prepare(visit: Visit): Promise<PreparedVisit> {
    const source = await ports.terms?.();
    const occurrences = source ? findTerms(visit.article, source.matcher) : [];
    const digest = await articleDigest(visit.article);
    return { visit, digest, occurrences, terms: countTerms(occurrences) };
  }

  async function keepVisit(visit: Visit): Promise<Result<KeptVisit>> {
    const prepared = await prepare(visit);
    return attempt(async () => {
      const [kept] = await store.change('all', (change) => writeVisits(change, [prepared]));
      return kept as KeptVisit;
    });
  }

  function setDeleted(nos: readonly number[], deletedAt: Instant | null): Promise<Result<null>> {
    return attempt(() =>
      store.change('all', async (change) => {
        const articles = await change.articles(nos);
        await change.putArticles(articles.map((article) => ({ ...article, deletedAt })));
        return null;
      }),
    );
  }

  function emptyBin(nos?: readonly number[]): Promise<Result<number>> {
    return attempt(() =>
      store.change('all', async (change) => {
        const binned = await change.binned(Number.POSITIVE_INFINITY);
        const gone = nos ? binned.filter((no) => nos.includes(no)) : binned;
        await change.dropArticles(gone);
        return gone.length;
      }),
    );
  }

  async function purge(): Promise<void> {
    await store.change('all', async (change) =>
      change.dropArticles(await change.binned(ports.now() - binTime)),
    );
  }

  return {
    durable: store.durable,
    ...readLibrary(store, ports.quota ?? globalThis.navigator?.storage ?? null),
    keepVisit,
    remove: async (nos) => {
      const removed = await setDeleted(nos, ports.now());
      if (removed.ok) await attempt(purge);
      return removed;
    },
    restore: (nos) => setDeleted(nos, null),
    emptyBin,
    watch: changes.watch,
  };
}

function browserDatabase(): DatabaseApi | null {
  return typeof indexedDB === 'undefined' ? null : { indexedDB, IDBKeyRange };
}

function warnOfDamage(table: string, no: unknown): void {
  console.warn('[Dongcheng Gloss] damaged record left out:', table, no);
}
