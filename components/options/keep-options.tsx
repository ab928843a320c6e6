import { message } from '../../lib/locale/message.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { Switch } from '../controls/switch.tsx';
import { SiteList } from './site-list.tsx';

interface KeepOptionsProps {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
  /** Keeps the articles of a host again. */
  readonly onKeepHost: (host: string) => void;
}

/** Whether articles are kept, and the sites whose articles are not. */
export function KeepOptions({ settings, onChange, onKeepHost }: KeepOptionsProps) {
  return (
    <section>
      <h2>{message('optLibrary')}</h2>
      <Switch
        checked={settings.keep}
        hint={message('optKeepHint')}
        label={message('optKeep')}
        onChange={(keep) => onChange({ keep })}
      />
      <SiteList
        action={message('optKeepAgain')}
        actionOn={(host) => message('optKeepHost', host)}
        none={message('optUnkeptNone')}
        onAction={onKeepHost}
        sites={settings.unkeptHosts}
        title={message('optUnkept')}
      />
    </section>
  );
}
