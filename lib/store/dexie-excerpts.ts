import { Dexie, type Transaction } from 'dexie';
import type { Excerpt, ExcerptTombstone } from '../excerpt/excerpt.ts';
import { type ReportDamage, soundExcerpts, soundTombstones } from './check-records.ts';
import { marksTable } from './database-mark.ts';
import type { ExcerptView, ExcerptWriting } from './excerpt-store.ts';

/** What a transaction about excerpts takes place over. */
export const excerptTables = ['excerpts', 'tombstones', marksTable] as const;

/** Key of the number that tells one state of the excerpts from the next. */
const stateKey = 'excerpts';

export function excerptView(transaction: Transaction, report: ReportDamage): ExcerptView {
  const excerpts = () => transaction.table<unknown, string>('excerpts');

  /** By the indexes alone, as it is done with every visit. What is outside the bin is in no index of `deletedAt`. */
  async function countOutsideBin(url: string): Promise<number> {
    const [all, binned] = await Promise.all([
      excerpts().where('source.canonicalUrl').equals(url).count(),
      excerpts()
        .where('[source.canonicalUrl+deletedAt]')
        .between([url, Dexie.minKey], [url, Dexie.maxKey])
        .count(),
    ]);
    return all - binned;
  }

  return {
    excerpts: async (ids) => soundExcerpts(await excerpts().bulkGet([...ids]), report),
    excerptsOf: async (url) =>
      soundExcerpts(await excerpts().where('source.canonicalUrl').equals(url).toArray(), report),
    allExcerpts: async () => soundExcerpts(await excerpts().toArray(), report),
    excerptIds: () => excerpts().toCollection().primaryKeys(),
    binnedExcerpts: (before) => excerpts().where('deletedAt').below(before).primaryKeys(),
    countExcerpts: async (urls) =>
      new Map(await Promise.all(urls.map(async (url) => [url, await countOutsideBin(url)] as const))),
    tombstones: async () => soundTombstones(await transaction.table('tombstones').toArray(), report),
    excerptState: () => readState(transaction),
  };
}

export function excerptWriting(transaction: Transaction): ExcerptWriting {
  const excerpts = () => transaction.table<Excerpt, string>('excerpts');
  const tombstones = () => transaction.table<ExcerptTombstone, string>('tombstones');

  async function nextState(): Promise<void> {
    await transaction.table<number, string>(marksTable).put((await readState(transaction)) + 1, stateKey);
  }

  return {
    putExcerpts: async (records) => {
      await excerpts().bulkPut([...records]);
      await nextState();
    },
    dropExcerpts: async (ids) => {
      await excerpts().bulkDelete([...ids]);
      await nextState();
    },
    putTombstones: async (records) => void (await tombstones().bulkPut([...records])),
    dropTombstones: (ids) => tombstones().bulkDelete([...ids]),
  };
}

async function readState(transaction: Transaction): Promise<number> {
  return (await transaction.table<number, string>(marksTable).get(stateKey)) ?? 0;
}
