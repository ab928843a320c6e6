import { type MessageKey, message } from '../../lib/locale/message.ts';
import { hostOfOrigin } from './host-of-origin.ts';
import type { OptionsFacts } from './options-facts.ts';

const reasons: Readonly<Record<string, MessageKey>> = {
  storage: 'permStorage',
  unlimitedStorage: 'permUnlimitedStorage',
  activeTab: 'permActiveTab',
  scripting: 'permScripting',
  contextMenus: 'permContextMenus',
  declarativeNetRequestWithHostAccess: 'permRedirect',
  sidePanel: 'permSidePanel',
  downloads: 'permDownloads',
};

interface PermissionNotesProps {
  readonly facts: Pick<OptionsFacts, 'permissions' | 'builtIn' | 'builtInGranted'>;
  readonly onGrantBuiltIn: () => void;
}

/** Every permission with its one use. */
export function PermissionNotes({ facts, onGrantBuiltIn }: PermissionNotesProps) {
  return (
    <section>
      <h2>{message('optPermissions')}</h2>
      <dl class="notes">
        {facts.permissions.map((name) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{message(reasons[name] ?? 'permOther')}</dd>
          </div>
        ))}
        <div>
          <dt>{message('permHosts')}</dt>
          <dd>{message('permHostsHint')}</dd>
        </div>
        <div>
          <dt>{message('permOptional')}</dt>
          <dd>{message('permOptionalHint')}</dd>
        </div>
      </dl>
      {!facts.builtInGranted && (
        <div class="missing">
          <p>{message('permHostsMissing')}</p>
          <button class="button" onClick={onGrantBuiltIn} type="button">
            {message('permHostsGrant')}
          </button>
        </div>
      )}
      <details>
        <summary>{message('permHostsList')}</summary>
        <ul class="hosts">
          {facts.builtIn.map((origin) => (
            <li key={origin}>{hostOfOrigin(origin)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
