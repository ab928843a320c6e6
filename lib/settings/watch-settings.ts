import { storedSettings } from './read-settings.ts';
import type { Settings } from './settings.ts';
import { watchStored } from './stored-value.ts';

/** Tells `listener` the settings each time they change, in whichever context, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  watchStored(storedSettings, listener, signal);
}
