import { hostEnabled } from '../../lib/settings/host-enabled.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { PageSubject } from './page-subject.ts';

/** The widest switch that keeps marks off a page, or null where none does. */
export type OffSwitch = 'everywhere' | 'site' | 'page' | null;

/** Which switch the reader has to turn to see marks on this page. `host` is null where it isn't known. */
export function whereOff(settings: Settings, host: string | null, subject: PageSubject): OffSwitch {
  if (!settings.enabled) return 'everywhere';
  if (host !== null && !hostEnabled(settings, host)) return 'site';
  return subject.kind === 'page' && !subject.state.enabled ? 'page' : null;
}
