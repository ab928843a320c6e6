import { parseSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';
import { readStored, type StoredValue } from './stored-value.ts';

/** The settings in `storage.local`. */
export const storedSettings: StoredValue<Settings> = { key: 'settings', parse: parseSettings };

/** The settings as stored, defaults where storage can't be read. */
export function readSettings(): Promise<Settings> {
  return readStored(storedSettings);
}
