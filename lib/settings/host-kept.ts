import { listHost } from './host-list.ts';
import type { Settings } from './settings.ts';

type KeepSettings = Pick<Settings, 'keep' | 'unkeptHosts'>;

/** True where articles read on `host` (`location.hostname`) are kept: everywhere, and not switched off there. */
export function hostKept(settings: KeepSettings, host: string): boolean {
  return settings.keep && !settings.unkeptHosts.includes(host.toLowerCase());
}

/** The change that keeps one host's articles or not and leaves all other hosts as they are. */
export function withHostKept(settings: Settings, host: string, kept: boolean): Pick<Settings, 'unkeptHosts'> {
  return { unkeptHosts: listHost(settings.unkeptHosts, host, !kept) };
}
