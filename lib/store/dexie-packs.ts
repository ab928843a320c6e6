import type { Transaction } from 'dexie';
import { type ReportDamage, soundPacks } from './check-records.ts';
import type { PackView, PackWriting } from './pack-store.ts';

/** What a transaction about packs takes place over. */
export const packTables = ['packs', 'packData'] as const;

/** Sorts behind every text that begins as it does. */
const afterAll = '\uffff';

export function packView(transaction: Transaction, report: ReportDamage): PackView {
  const data = () => transaction.table<unknown, string>('packData');
  return {
    packHeads: async () => soundPacks(await transaction.table('packs').toArray(), report),
    packData: (keys) => data().bulkGet([...keys]),
    packDataKeys: (prefix) =>
      data()
        .where(':id')
        .between(prefix, prefix + afterAll)
        .primaryKeys(),
  };
}

export function packWriting(transaction: Transaction): PackWriting {
  const heads = () => transaction.table<unknown, string>('packs');
  const data = () => transaction.table<unknown, string>('packData');
  return {
    putPackHeads: async (packs) => void (await heads().bulkPut([...packs])),
    dropPackHeads: (ids) => heads().bulkDelete([...ids]),
    putPackData: async (entries) => void (await data().bulkPut([...entries.values()], [...entries.keys()])),
    dropPackData: async (prefix) =>
      void (await data()
        .where(':id')
        .between(prefix, prefix + afterAll)
        .delete()),
  };
}
