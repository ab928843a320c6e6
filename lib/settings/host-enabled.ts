import { listHost } from './host-list.ts';
import type { Settings } from './settings.ts';

/** True where marks may appear on `host` (`location.hostname`): on everywhere and not switched off there. */
export function hostEnabled(settings: Settings, host: string): boolean {
  return settings.enabled && !settings.disabledHosts.includes(host.toLowerCase());
}

/** The change that switches one host on or off and leaves all others as they are. */
export function withHost(
  settings: Settings,
  host: string,
  enabled: boolean,
): Pick<Settings, 'disabledHosts'> {
  return { disabledHosts: listHost(settings.disabledHosts, host, !enabled) };
}
