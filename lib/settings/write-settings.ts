import { browser } from 'wxt/browser';
import { failure, type Result, success } from '../outcome/result.ts';
import { parseSettings } from './parse-settings.ts';
import { settingsKey } from './read-settings.ts';
import type { Settings } from './settings.ts';

type Change = Partial<Settings> | ((current: Settings) => Partial<Settings>);

/**
 * Changes some settings and gives them as they are now stored, or `settingsNotSaved`. A function gets the
 * settings as stored at that moment. Writers wait for each other (Web Locks, one queue for an origin), so two
 * open pages don't lose each other's fields. A content script waits only for those of its own site.
 */
export async function writeSettings(change: Change): Promise<Result<Settings>> {
  try {
    const written = await inTurn(async () => {
      const stored = await browser.storage.local.get(settingsKey);
      const current = parseSettings(stored[settingsKey]);
      const patch = typeof change === 'function' ? change(current) : change;
      const next = parseSettings({ ...current, ...patch });
      await browser.storage.local.set({ [settingsKey]: next });
      return next;
    });
    return success(written);
  } catch {
    return failure('settingsNotSaved');
  }
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  // Content scripts on http pages have no Web Locks.
  return navigator.locks ? navigator.locks.request('settings', work) : work();
}
