import { failure, type Result, success } from '../outcome/result.ts';
import { DamagedIndex } from '../search/damaged-index.ts';
import type { ReportDamage } from '../store/check-records.ts';
import type { DatabaseApi } from '../store/dexie-store.ts';
import { openStore } from '../store/open-store.ts';
import type { Instant } from '../store/records.ts';
import type { StoreChange } from '../store/store.ts';
import { storeFailure } from '../store/store-failure.ts';
import { foldTable } from '../text/fold-table.ts';
import { emptyBin, setDeleted } from './change-bin.ts';
import { purgeExcerpts } from './change-excerpts.ts';
import { createSignal } from './change-signal.ts';
import { groupVisits } from './group-visits.ts';
import { createIndexUpkeep } from './index-upkeep.ts';
import { writeVisits } from './keep-visits.ts';
import type { KeptVisit, Library, RematchStep, Visit } from './library.ts';
import { openBackup } from './open-backup.ts';
import { openExcerpts } from './open-excerpts.ts';
import { openPacks } from './open-packs.ts';
import { openStudy } from './open-study.ts';
import { prepareVisit, type TermSource } from './prepare-visit.ts';
import { type QuotaApi, readLibrary } from './read-library.ts';
import { rematchArticles, writeRematched } from './rematch-articles.ts';

/** What the library needs from where it is opened. */
export interface LibraryPorts {
  readonly now: () => Instant;
  /** Asked when a text has to be matched. Pages that only read leave it out; what they kept would have no terms. */
  readonly terms?: () => Promise<TermSource>;
  /** Called after each change of packs, with what reads their edition; see `Packs.edition`. */
  readonly packsChanged?: (edition: () => Promise<string>) => Promise<void>;
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
  const database = ports.database === undefined ? browserDatabase() : ports.database;
  // Every question needs it, and nothing else can be done until the database is open.
  setTimeout(foldTable);
  const store = await openStore(database, ports.reportDamage ?? warnOfDamage);
  const upkeep = createIndexUpkeep(store);
  const changes = createSignal();
  /** True once the bin was looked through: a background that only keeps articles must not keep the bin for ever. */
  let purged = false;

  /** Changes the library in one transaction, and tells everybody when it has ended. */
  async function change<T>(work: (change: StoreChange) => Promise<T>): Promise<Result<T>> {
    try {
      const value = await upkeep.change(() => store.change('all', work));
      changes.tell();
      return success(value);
    } catch (error) {
      return error instanceof DamagedIndex ? failure('libraryUnavailable') : storeFailure(error);
    }
  }

  /** Deletes what has been in the bin for long enough; what can't be deleted now waits for the next time. */
  async function purge(): Promise<void> {
    const due = ports.now() - binTime;
    try {
      const articles = await store.read('records', (view) => view.binned(due));
      if (articles.length > 0) await change((change) => emptyBin(change, due, null));
      const excerpts = await store.read('excerpts', (view) => view.binnedExcerpts(due));
      if (excerpts.length > 0) await change((change) => purgeExcerpts(change, due, null, ports.now()));
    } catch (error) {
      storeFailure(error);
    }
    await tidyPacks();
  }

  async function keepVisits(visits: readonly Visit[]): Promise<Result<readonly KeptVisit[]>> {
    const source = (await ports.terms?.()) ?? null;
    const prepare = (group: readonly Visit[]) =>
      Promise.all(group.map((visit) => prepareVisit(visit, source)));
    const groups = groupVisits(visits);
    const kept: KeptVisit[] = [];
    let next = prepare(groups[0] ?? []);
    for (let at = 0; at < groups.length; at++) {
      const prepared = await next;
      const writing = change((change) => writeVisits(change, prepared));
      // The next group is prepared while the database is at work.
      next = prepare(groups[at + 1] ?? []);
      const written = await writing;
      if (!written.ok) return written;
      kept.push(...written.value);
    }
    const tidied = purged ? upkeep.tidy() : upkeep.tidy().then(purge);
    purged = true;
    // Nobody waits for it after one article; many would otherwise leave the index slower than they found it.
    if (groups.length > 1) await tidied;
    return success(kept);
  }

  async function rematch(from: number): Promise<Result<RematchStep>> {
    const source = (await ports.terms?.()) ?? null;
    if (source === null) return failure('glossaryBroken');
    try {
      const step = await rematchArticles(store, source, from, (changed) =>
        change((change) => writeRematched(change, source, changed)),
      );
      if (step.ok && step.value.next === null) void upkeep.tidy();
      return step;
    } catch (error) {
      return storeFailure(error);
    }
  }

  const { packs, tidy: tidyPacks } = openPacks(store, {
    now: ports.now,
    binTime,
    terms: async () => (await ports.terms?.()) ?? null,
    changed: packsChanged,
  });

  async function packsChanged(): Promise<void> {
    changes.tell();
    await ports.packsChanged?.(packs.edition);
  }

  return {
    durable: store.durable,
    ...readLibrary(store, upkeep, ports.quota ?? globalThis.navigator?.storage ?? null),
    keepVisits,
    keepVisit: async (visit) => {
      const kept = await keepVisits([visit]);
      return kept.ok ? success(kept.value[0] as KeptVisit) : kept;
    },
    remove: async (nos) => {
      const removed = await change(async (change) => {
        await setDeleted(change, nos, true, ports.now());
        return null;
      });
      if (removed.ok) await purge();
      return removed;
    },
    restore: (nos) =>
      change(async (change) => {
        await setDeleted(change, nos, false, ports.now());
        return null;
      }),
    emptyBin: (nos) => change((change) => emptyBin(change, Number.POSITIVE_INFINITY, nos ?? null)),
    rematch,
    excerpts: openExcerpts(store, change, purge),
    packs,
    backup: openBackup(store, {
      change,
      terms: async () => (await ports.terms?.()) ?? null,
      packsChanged,
      tidy: upkeep.tidy,
    }),
    study: openStudy(store),
    mark: () => store.mark(crypto.randomUUID()),
    watch: changes.watch,
  };
}

function browserDatabase(): DatabaseApi | null {
  return typeof indexedDB === 'undefined' ? null : { indexedDB, IDBKeyRange };
}

function warnOfDamage(table: string, no: unknown): void {
  console.warn('[Dongcheng Gloss] damaged record left out:', table, no);
}
