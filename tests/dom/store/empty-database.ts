import type { DatabaseApi } from '../../../lib/store/dexie-store.ts';
import { databaseName } from '../../../lib/store/schema.ts';

/** The browser's own IndexedDB, without the library's database in it. Connections that are open are closed by it. */
export function emptyDatabase(): Promise<DatabaseApi> {
  const request = indexedDB.deleteDatabase(databaseName);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve({ indexedDB, IDBKeyRange });
    request.onerror = () => reject(request.error);
  });
}
