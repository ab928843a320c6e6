import type { DatabaseApi } from '../../../lib/store/dexie-store.ts';

/**
 * The browser's own IndexedDB, in which all names end with `suffix`. A database that is deleted is made again by
 * whoever still had it open, so tests don't share one.
 */
export function ownDatabases(suffix: string): DatabaseApi {
  const own = (name: string): string => `${name} ${suffix}`;
  const factory: IDBFactory = {
    open: (name, version) => indexedDB.open(own(name), version),
    deleteDatabase: (name) => indexedDB.deleteDatabase(own(name)),
    cmp: (one, other) => indexedDB.cmp(one, other),
    databases: () => indexedDB.databases(),
  };
  return { indexedDB: factory, IDBKeyRange };
}

/** A suffix that no other test has. */
export function newSuffix(): string {
  return crypto.randomUUID();
}
