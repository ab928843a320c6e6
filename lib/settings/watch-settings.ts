import { browser } from 'wxt/browser';
import { parseSettings } from './parse-settings.ts';
import { settingsKey } from './read-settings.ts';
import type { Settings } from './settings.ts';

type Changes = Record<string, { newValue?: unknown }>;

/** Tells `listener` the settings each time they change, in whichever context, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged = (changes: Changes, area: string): void => {
    const change = changes[settingsKey];
    if (area === 'local' && change) listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  // After an update of the extension `browser.storage` of an old content script may be gone.
  signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(onChanged));
}
