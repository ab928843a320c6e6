import type { StorageReport } from '../../lib/library/library.ts';
import type { HealthNotice } from '../../lib/library/library-health.ts';
import { message } from '../../lib/locale/message.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { LiveMessage } from '../controls/live-message.tsx';
import { HealthBanner } from '../library/health-banner.tsx';
import { KeepOptions } from './keep-options.tsx';
import { KeyOptions } from './key-options.tsx';
import type { OptionsFacts } from './options-facts.ts';
import { PermissionNotes } from './permission-notes.tsx';
import { ReadingOptions } from './reading-options.tsx';
import { SiteOptions } from './site-options.tsx';
import { StorageOptions } from './storage-options.tsx';
import '../controls/base.css';
import './options.css';

/** What a reader can do on the options page. */
export interface OptionsActions {
  readonly change: (patch: Partial<Settings>) => void;
  readonly enableHost: (host: string) => void;
  /** Gives up the permission for a match pattern. */
  readonly revoke: (origin: string) => void;
  readonly grantBuiltIn: () => void;
  /** Keeps the articles of a host again. */
  readonly keepHost: (host: string) => void;
  /** Asks the browser not to evict the library. */
  readonly persist: () => void;
  /** Puts a notice about the library aside. */
  readonly dismiss: (notice: HealthNotice['key']) => void;
  readonly changeKeys: (() => void) | null;
  readonly reset: () => void;
  /** Brings back the settings from before the reset; null where there is nothing to bring back. */
  readonly undoReset: (() => void) | null;
}

export interface OptionsViewProps {
  readonly settings: Settings;
  readonly facts: OptionsFacts;
  /** Read out and shown: what came of the last change. */
  readonly notice: string;
  /** What the reader should know of the library. */
  readonly notices: readonly HealthNotice[];
  /** Null while it is being measured. */
  readonly report: StorageReport | null;
  readonly actions: OptionsActions;
}

/** The options page: everything there is to choose, and what the extension keeps and may do. */
export function OptionsView({ settings, facts, notice, notices, report, actions }: OptionsViewProps) {
  return (
    <div class="options">
      <header class="options-head">
        <h1>
          {message('extName')} <span>{message('settings')}</span>
        </h1>
        <div class="options-notice">
          <LiveMessage text={notice} />
          {actions.undoReset && (
            <button class="button-quiet" onClick={actions.undoReset} type="button">
              {message('undo')}
            </button>
          )}
        </div>
      </header>
      <main>
        <HealthBanner can={['dismiss']} notices={notices} onAction={(_, notice) => actions.dismiss(notice)} />
        <ReadingOptions onChange={actions.change} settings={settings} />
        <SiteOptions
          disabledHosts={settings.disabledHosts}
          granted={facts.granted}
          onEnableHost={actions.enableHost}
          onRevoke={actions.revoke}
        />
        <KeepOptions onChange={actions.change} onKeepHost={actions.keepHost} settings={settings} />
        <StorageOptions onPersist={actions.persist} report={report} />
        <KeyOptions commands={facts.commands} onChangeKeys={actions.changeKeys} />
        <DataNotes />
        <PermissionNotes facts={facts} onGrantBuiltIn={actions.grantBuiltIn} />
        <About onReset={actions.reset} version={facts.version} />
      </main>
    </div>
  );
}

function DataNotes() {
  return (
    <section>
      <h2>{message('optData')}</h2>
      <p>{message('optDataSettings')}</p>
      <p>{message('optDataReading')}</p>
      <p>{message('optDataNetwork')}</p>
    </section>
  );
}

function About({ version, onReset }: { readonly version: string; readonly onReset: () => void }) {
  return (
    <section>
      <h2>{message('optAbout')}</h2>
      <dl class="pairs">
        <div>
          <dt>{message('optVersion')}</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>{message('optLicence')}</dt>
          <dd>MIT</dd>
        </div>
      </dl>
      <button class="button-quiet" onClick={onReset} type="button">
        {message('optReset')}
      </button>
      <p class="note">{message('optResetHint')}</p>
    </section>
  );
}
