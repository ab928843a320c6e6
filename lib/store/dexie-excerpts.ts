import { Dexie, type Transaction } from 'dexie';
import type { Excerpt, ExcerptTombstone } from '../excerpt/excerpt.ts';
import { titleKey } from '../excerpt/same-article.ts';
import { type ReportDamage, soundExcerpts, soundTombstones } from './check-records.ts';
import { marksTable } from './database-mark.ts';
import { type ExcerptJournal, emptyJournal, newsSince, withChange } from './excerpt-journal.ts';
import type { ExcerptView, ExcerptWriting } from './excerpt-store.ts';

/** What a transaction about excerpts takes place over. */
export const excerptTables = ['excerpts', 'tombstones', marksTable] as const;

/** An excerpt as it is stored: with what its article is found by at other addresses. */
interface StoredExcerpt extends Excerpt {
  readonly titleKey?: string;
}

function stored(excerpt: Excerpt): StoredExcerpt {
  const key = titleKey(excerpt.source.title);
  return key === null ? excerpt : { ...excerpt, titleKey: key };
}

function plain(record: unknown): unknown {
  if (typeof record !== 'object' || record === null) return record;
  const { titleKey: _, ...excerpt } = record as StoredExcerpt;
  return excerpt;
}

/** Key of the journal among the marks. */
const journalKey = 'excerpts';

export function excerptView(transaction: Transaction, report: ReportDamage): ExcerptView {
  const excerpts = () => transaction.table<unknown, string>('excerpts');
  const sound = (records: readonly unknown[]) => soundExcerpts(records.map(plain), report);

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

  /** Addresses in their order. Few articles have excerpts: where a whole stretch has none, one question says so. */
  async function countEach(urls: readonly string[]): Promise<[string, number][]> {
    const [first, last] = [urls[0], urls.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (first === last) return [[first, await countOutsideBin(first)]];
    const all = await excerpts().where('source.canonicalUrl').between(first, last, true, true).count();
    if (all === 0) return urls.map((url) => [url, 0]);
    const middle = urls.length >> 1;
    const halves = [countEach(urls.slice(0, middle)), countEach(urls.slice(middle))];
    return (await Promise.all(halves)).flat();
  }

  return {
    excerpts: async (ids) => sound(await excerpts().bulkGet([...ids])),
    excerptsOf: async (url) => sound(await excerpts().where('source.canonicalUrl').equals(url).toArray()),
    excerptsTitled: async (key) => sound(await excerpts().where('titleKey').equals(key).toArray()),
    allExcerpts: async () => sound(await excerpts().toArray()),
    excerptsAfter: async (id, count) => {
      const records = await excerpts().where(':id').above(id).limit(count).toArray();
      const last = records.length < count ? null : (records.at(-1) as Excerpt).id;
      return { excerpts: sound(records), last };
    },
    binnedExcerpts: (before) => excerpts().where('deletedAt').below(before).primaryKeys(),
    countExcerpts: async (urls) => new Map(await countEach([...new Set(urls)].sort())),
    tombstones: async () => soundTombstones(await transaction.table('tombstones').toArray(), report),
    excerptNews: async (since) => newsSince(await readJournal(transaction), since),
  };
}

export function excerptWriting(transaction: Transaction): ExcerptWriting {
  const excerpts = () => transaction.table<Excerpt, string>('excerpts');
  const tombstones = () => transaction.table<ExcerptTombstone, string>('tombstones');

  async function note(ids: readonly string[]): Promise<void> {
    const journal = withChange(await readJournal(transaction), ids);
    await transaction.table<ExcerptJournal, string>(marksTable).put(journal, journalKey);
  }

  return {
    putExcerpts: async (records) => {
      await excerpts().bulkPut(records.map(stored));
      await note(records.map(({ id }) => id));
    },
    dropExcerpts: async (ids) => {
      await excerpts().bulkDelete([...ids]);
      await note(ids);
    },
    putTombstones: async (records) => void (await tombstones().bulkPut([...records])),
    dropTombstones: async (ids) => {
      // Few of them have one: a look at all keys is less than a deletion for each.
      const wanted = new Set(ids);
      const keys = await tombstones().toCollection().primaryKeys();
      await tombstones().bulkDelete(keys.filter((id) => wanted.has(id)));
    },
  };
}

async function readJournal(transaction: Transaction): Promise<ExcerptJournal> {
  return (await transaction.table<ExcerptJournal, string>(marksTable).get(journalKey)) ?? emptyJournal;
}
