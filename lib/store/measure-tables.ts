import type { Dexie } from 'dexie';
import { bytesOf } from './bytes-of.ts';
import { marksTable } from './database-mark.ts';
import type { StoredPack } from './pack-store.ts';
import type { TableSize } from './store.ts';

/** Records that are looked at to estimate the size of all. */
const sampled = 100;

/** Counts every table and estimates its bytes from records spread over it. */
export function measureTables(database: Dexie): Promise<TableSize[]> {
  return Promise.all(
    database.tables
      .filter(({ name }) => name !== marksTable)
      .map(async (table) => {
        const keys = await table.toCollection().primaryKeys();
        // A few of its records are a thousand times larger than the others: packs know their size themselves.
        if (table.name === 'packData') {
          return { name: table.name, records: keys.length, bytes: await bytesOfPacks(database) };
        }
        const step = Math.max(1, Math.floor(keys.length / sampled));
        const records = await table.bulkGet(keys.filter((_, at) => at % step === 0));
        const mean = records.reduce((sum, record) => sum + bytesOf(record), 0) / Math.max(1, records.length);
        return { name: table.name, records: keys.length, bytes: Math.round(mean * keys.length) };
      }),
  );
}

async function bytesOfPacks(database: Dexie): Promise<number> {
  const packs = await database.table<StoredPack>('packs').toArray();
  return packs.reduce((sum, { bytes }) => sum + bytes, 0);
}
