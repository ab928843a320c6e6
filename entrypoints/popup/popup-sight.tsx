import { signal } from '@preact/signals';
import { renderToString } from 'preact-render-to-string';
import type { PageActions } from '../../components/popup/page-actions.ts';
import type { PageState } from '../../lib/messaging/protocol.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { hostOf, pageSubject } from './inspect-tab.ts';
import { createLookupStore } from './lookup-store.ts';
import { PopupApp } from './popup-app.tsx';
import { sidePanelOpener } from './side-panel.ts';

const nothing = (): void => {};

/** What is drawn ahead does nothing yet. */
const noActions: PageActions = {
  jump: nothing,
  enablePage: nothing,
  enableSite: nothing,
  enableEverywhere: nothing,
  keepSite: nothing,
  keepEverywhere: nothing,
  showChanges: nothing,
  requestSite: nothing,
  reload: nothing,
  retry: nothing,
  openPanel: nothing,
  openOptions: nothing,
  openReader: nothing,
};

/**
 * The popup of a page as HTML, as it stands before the reader does anything: drawn by the background while the page
 * is read, so that a popup has something to show before its own script has come. The same views draw both.
 */
export function popupSight(state: PageState, settings: Settings): string {
  return renderToString(
    <PopupApp
      actions={{ ...noActions, openPanel: sidePanelOpener() && nothing }}
      body={signal(null)}
      box={{ current: null }}
      health={signal(null)}
      lookup={createLookupStore()}
      onBoxKey={nothing}
      onLibrary={nothing}
      store={{
        host: signal(hostOf(state.url)),
        jumped: signal(null),
        notice: signal(''),
        settings: signal(settings),
        subject: signal(pageSubject(state)),
      }}
    />,
  );
}
