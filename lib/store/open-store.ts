import type { ReportDamage } from './check-records.ts';
import { type DatabaseApi, openDexieStore } from './dexie-store.ts';
import { openMemoryStore } from './memory-store.ts';
import type { Store } from './store.ts';

/**
 * Opens the reader's database; where the browser gives none, one that lasts as long as the page. `api` is null
 * where there is no IndexedDB at all.
 */
export async function openStore(api: DatabaseApi | null, report: ReportDamage): Promise<Store> {
  if (api === null) return openMemoryStore();
  try {
    return await openDexieStore(api, report);
  } catch (error) {
    console.warn('[Dongcheng Gloss] no database:', error);
    return openMemoryStore();
  }
}
