import { browser } from 'wxt/browser';
import { parseSettings } from './parse-settings.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** Key of the settings in `storage.local`. */
export const settingsKey = 'settings';

/** The settings as stored, defaults where storage can't be read. */
export async function readSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.local.get(settingsKey);
    return parseSettings(stored[settingsKey]);
  } catch {
    return defaultSettings;
  }
}
