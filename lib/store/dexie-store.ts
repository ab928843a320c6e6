import { Dexie, type Table, type Transaction } from 'dexie';
import { type ReportDamage, soundArticles, soundRevisions, soundTexts } from './check-records.ts';
import { databaseMark } from './database-mark.ts';
import { excerptTables, excerptView, excerptWriting } from './dexie-excerpts.ts';
import { packTables, packView, packWriting } from './dexie-packs.ts';
import { studyTables, studyView, studyWriting } from './dexie-study.ts';
import { measureTables } from './measure-tables.ts';
import { packOccurrences, unpackOccurrences } from './pack-occurrences.ts';
import type { Instant, KeptText, Revision } from './records.ts';
import { databaseName, type SchemaVersion, schemaVersions } from './schema.ts';
import type { Store, StoreChange, StoreView } from './store.ts';
import type { StoredArticle, StoredText } from './stored-article.ts';

/** The browser's database, as a parameter so that tests can bring their own. */
export interface DatabaseApi {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof globalThis.IDBKeyRange;
}

const recordTables = ['articles', 'texts', 'revisions'] as const;
const tables = {
  index: ['index'],
  search: ['index', 'articles', 'texts'],
  records: recordTables,
  excerpts: excerptTables,
  study: studyTables,
  all: [...recordTables, 'index', ...excerptTables, ...studyTables],
  packs: packTables,
} as const;
/** Sorts behind every text that begins as it does. */
const afterAll = '\uffff';

/** Opens the reader's database, bringing an older one up to date. Rejects where the browser gives none. */
export async function openDexieStore(
  api: DatabaseApi,
  report: ReportDamage,
  versions: readonly SchemaVersion[] = schemaVersions,
): Promise<Store> {
  const database = new Dexie(databaseName, { ...api, cache: 'disabled' });
  // Dexie sees by itself what an older database lacks; a version each is only needed where records change.
  database
    .version(Math.max(...versions.map(({ version }) => version)))
    .stores(Object.assign({}, ...versions.map(({ stores }) => stores)));
  await database.open();
  return {
    durable: true,
    read: (scope, work) =>
      database.transaction('r', tables[scope], (transaction) => work(viewOf(transaction, report))),
    change: (scope, work) =>
      database.transaction('rw', tables[scope], (transaction) => work(changeOf(transaction, report))),
    mark: (newId) => databaseMark(database, newId),
    measure: () => measureTables(database),
    close: () => database.close(),
  };
}

function viewOf(transaction: Transaction, report: ReportDamage): StoreView {
  const table = <T, K>(name: string): Table<T, K> => transaction.table(name);
  const heads = () => table<unknown, number>('articles');
  const shards = () => table<unknown, string>('index');
  return {
    ...excerptView(transaction, report),
    ...studyView(transaction, report),
    ...packView(transaction, report),
    byUrls: async (urls) => {
      // Asked for one by one and all at once: `anyOf` walks a cursor, with a wait for every step.
      const found = urls.map((url) => heads().where('canonicalUrl').equals(url).toArray());
      const records = (await Promise.all(found)).flat();
      const sound = soundArticles(records, report);
      const damaged = records.filter((record) => !sound.includes(record as StoredArticle));
      return new Map([
        ...damaged.map((record) => [(record as StoredArticle).canonicalUrl, null] as const),
        ...sound.map((article) => [article.canonicalUrl, article] as const),
      ]);
    },
    articles: async (nos) => soundArticles(await heads().bulkGet([...nos]), report),
    articlesAfter: async (url, count) => {
      const records = await heads().where('canonicalUrl').above(url).limit(count).toArray();
      const last = records.length < count ? null : (records.at(-1) as StoredArticle).canonicalUrl;
      return { articles: soundArticles(records, report), last };
    },
    latest: (count) =>
      heads()
        .orderBy('lastReadAt')
        .reverse()
        .filter((record) => (record as StoredArticle).deletedAt === null)
        .limit(count)
        .toArray((records) => soundArticles(records, report)),
    binned: (before: Instant) => heads().where('deletedAt').below(before).primaryKeys(),
    allNos: () => heads().toCollection().primaryKeys(),
    texts: async (nos) =>
      soundTexts(await table<unknown, number>('texts').bulkGet([...nos]), report).map(unpackText),
    revisions: async (no) =>
      soundRevisions(
        await table('revisions')
          .where('[no+digest]')
          .between([no, Dexie.minKey], [no, Dexie.maxKey])
          .toArray(),
        report,
      ),
    shards: (keys) => shards().bulkGet([...keys]),
    shardKeys: (prefix) =>
      shards()
        .where(':id')
        .between(prefix, prefix + afterAll)
        .primaryKeys(),
  };
}

function changeOf(transaction: Transaction, report: ReportDamage): StoreChange {
  const heads = () => transaction.table<unknown, number>('articles');
  const texts = () => transaction.table<StoredText, number>('texts');
  const revisions = () => transaction.table<Revision, readonly [number, string]>('revisions');
  const shards = () => transaction.table<unknown, string>('index');

  async function dropArticles(nos: readonly number[]): Promise<void> {
    const keys = [...nos];
    await heads().bulkDelete(keys);
    await texts().bulkDelete(keys);
    await revisions()
      .where('[no+digest]')
      .inAnyRange(
        keys.map(
          (no) =>
            [
              [no, Dexie.minKey],
              [no, Dexie.maxKey],
            ] as const,
        ),
      )
      .delete();
  }

  return {
    ...viewOf(transaction, report),
    ...excerptWriting(transaction),
    ...studyWriting(transaction),
    ...packWriting(transaction),
    addArticles: (articles) => heads().bulkAdd([...articles], { allKeys: true }),
    putArticles: async (articles) => void (await heads().bulkPut([...articles])),
    putTexts: async (records) => void (await texts().bulkPut(records.map(packText))),
    putRevisions: async (records) => void (await revisions().bulkPut([...records])),
    dropRevisions: (keys) => revisions().bulkDelete([...keys]),
    dropArticles,
    dropUrls: async (urls) => dropArticles(await heads().where('canonicalUrl').anyOf(urls).primaryKeys()),
    putShards: async (entries) => void (await shards().bulkPut([...entries.values()], [...entries.keys()])),
    dropShards: (keys) => shards().bulkDelete([...keys]),
  };
}

function packText({ no, article, occurrences }: KeptText): StoredText {
  return { no, article, ...packOccurrences(occurrences) };
}

function unpackText({ no, article, ...packed }: StoredText): KeptText {
  return { no, article, occurrences: unpackOccurrences(packed) };
}
