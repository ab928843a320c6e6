import type { Result } from '../outcome/result.ts';
import { storedSettings } from './read-settings.ts';
import type { Settings } from './settings.ts';
import { changeStored } from './stored-value.ts';

type Change = Partial<Settings> | ((current: Settings) => Partial<Settings>);

/**
 * Changes some settings and gives them as they are now stored, or `settingsNotSaved`. A function gets the
 * settings as stored at that moment. Writers wait for each other; see `changeStored`.
 */
export function writeSettings(change: Change): Promise<Result<Settings>> {
  return changeStored(storedSettings, typeof change === 'function' ? change : () => change);
}
