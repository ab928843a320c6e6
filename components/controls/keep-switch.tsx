import { message } from '../../lib/locale/message.ts';
import { hostKept } from '../../lib/settings/host-kept.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { Switch } from './switch.tsx';

interface KeepSwitchProps {
  readonly settings: Settings;
  /** `location.hostname` of the page; null where it isn't known or there is none. */
  readonly host: string | null;
  readonly onKeepSite: (kept: boolean) => void;
  readonly onKeepEverywhere: (kept: boolean) => void;
}

/** Whether articles are kept, on this site and everywhere; the wider switch overrules the narrower. */
export function KeepSwitch({ settings, host, onKeepSite, onKeepEverywhere }: KeepSwitchProps) {
  return (
    <section class="switches switches-keep">
      <h2>{message('keepSwitches')}</h2>
      <Switch
        checked={host !== null && hostKept({ ...settings, keep: true }, host)}
        disabled={host === null || !settings.keep}
        hint={host ?? undefined}
        label={message('keepSite')}
        onChange={onKeepSite}
      />
      <Switch checked={settings.keep} label={message('keepEverywhere')} onChange={onKeepEverywhere} />
    </section>
  );
}
