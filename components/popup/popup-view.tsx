import type { ComponentChildren } from 'preact';
import { message } from '../../lib/locale/message.ts';
import type { PageTerm } from '../../lib/messaging/protocol.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { KeepSwitch } from '../controls/keep-switch.tsx';
import { LiveMessage } from '../controls/live-message.tsx';
import type { Jumped } from '../page-terms/term-list.tsx';
import type { PageActions } from './page-actions.ts';
import { PageSection } from './page-section.tsx';
import type { PageSubject } from './page-subject.ts';
import { PageSwitches } from './page-switches.tsx';
import '../controls/base.css';
import './popup.css';

/** What the popup has beside the page: one box that searches everything, other sections, and ways elsewhere. */
export interface LookupSlots {
  readonly box: ComponentChildren;
  readonly tabs: ComponentChildren;
  /** Shown in place of the page's section; null while that is shown. */
  readonly instead: ComponentChildren;
  readonly ways: ComponentChildren;
  /** Ids of the element that the tabs control and of the tab that is chosen, null while none is. */
  readonly panel: { readonly id: string; readonly labelledBy: string | null };
  /** Opens a term's card. */
  readonly onOpen: (term: PageTerm) => void;
}

export interface PopupViewProps {
  readonly subject: PageSubject;
  /** `location.hostname` of the page; null where it isn't known or there is none. */
  readonly host: string | null;
  readonly settings: Settings;
  readonly jumped: Jumped | null;
  /** Read out and shown: what came of the reader's last action. */
  readonly notice: string;
  readonly actions: PageActions;
  readonly lookup: LookupSlots;
  /** What is wrong with the library. */
  readonly banner?: ComponentChildren;
}

/** What the popup shows: what the page in front is, or whatever is looked up in place of that. */
export function PopupView(props: PopupViewProps) {
  const { subject, host, settings, jumped, notice, actions, lookup, banner } = props;
  return (
    <div class="page-view" data-surface="popup">
      <header class="masthead">
        <h1>{message('extName')}</h1>
        {lookup.box}
      </header>
      {lookup.tabs}
      {banner}
      <main>
        <Panel lookup={lookup}>
          {lookup.instead ?? (
            <PageSection
              actions={actions}
              host={host}
              jumped={jumped}
              onOpen={lookup.onOpen}
              settings={settings}
              subject={subject}
            />
          )}
        </Panel>
      </main>
      <footer>
        <LiveMessage text={notice} />
        {!lookup.instead && <Switches {...props} />}
        {lookup.ways}
      </footer>
    </div>
  );
}

/** What may be switched for the page in front; what is looked up has the room instead. */
function Switches({ subject, host, settings, actions }: PopupViewProps) {
  return (
    <>
      <PageSwitches actions={actions} host={host} settings={settings} subject={subject} />
      <KeepSwitch
        host={host}
        onKeepEverywhere={actions.keepEverywhere}
        onKeepSite={actions.keepSite}
        settings={settings}
      />
    </>
  );
}

interface PanelProps {
  readonly lookup: LookupSlots;
  readonly children: ComponentChildren;
}

/** What a tab shows; while no tab is chosen, what is shown in place of that. */
function Panel({ lookup: { panel }, children }: PanelProps) {
  if (panel.labelledBy === null) {
    return (
      <div class="section-panel" id={panel.id}>
        {children}
      </div>
    );
  }
  return (
    <div aria-labelledby={panel.labelledBy} class="section-panel" id={panel.id} role="tabpanel">
      {children}
    </div>
  );
}
