import { message } from '../../lib/locale/message.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { Switch } from '../controls/switch.tsx';
import type { PageActions } from './page-actions.ts';
import type { PageSubject } from './page-subject.ts';
import { whereOff } from './where-off.ts';

interface PageSwitchesProps {
  readonly subject: PageSubject;
  readonly host: string | null;
  readonly settings: Settings;
  readonly actions: PageActions;
}

/** The three switches, narrowest first. One that a wider switch overrules shows its own state and is disabled. */
export function PageSwitches({ subject, host, settings, actions }: PageSwitchesProps) {
  const off = whereOff(settings, host, subject);
  const article = subject.kind === 'page' && subject.state.detection.type === 'article';
  const siteOn = host !== null && !settings.disabledHosts.includes(host);
  return (
    <section class="switches">
      <h2>{message('switches')}</h2>
      <Switch
        checked={article && off === null}
        disabled={!article || off === 'site' || off === 'everywhere'}
        label={message('switchPage')}
        onChange={actions.enablePage}
      />
      <Switch
        checked={siteOn}
        disabled={host === null || !settings.enabled}
        hint={host ?? undefined}
        label={message('switchSite')}
        onChange={actions.enableSite}
      />
      <Switch
        checked={settings.enabled}
        label={message('switchEverywhere')}
        onChange={actions.enableEverywhere}
      />
    </section>
  );
}
