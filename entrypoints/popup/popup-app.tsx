import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { PopupWays } from '../../components/lookup/popup-ways.tsx';
import { optionId } from '../../components/lookup/result-options.ts';
import { SearchBox } from '../../components/lookup/search-box.tsx';
import { panelId, SectionTabs, tabId } from '../../components/lookup/section-tabs.tsx';
import type { PageActions } from '../../components/popup/page-actions.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { message } from '../../lib/locale/message.ts';
import type { LookupStore } from './lookup-store.ts';
import type { PageStore } from './page-store.ts';

interface PopupAppProps {
  readonly store: Pick<PageStore, 'host' | 'jumped' | 'notice' | 'settings' | 'subject'>;
  readonly actions: PageActions;
  readonly lookup: LookupStore;
  /** The view of what is looked up; null until it is loaded. */
  readonly body: ReadonlySignal<ComponentType | null>;
  /** Says what is wrong with the library; null until it is loaded. */
  readonly health: ReadonlySignal<ComponentType | null>;
  readonly box: { current: HTMLInputElement | null };
  readonly onBoxKey: (event: KeyboardEvent) => void;
  readonly onLibrary: () => void;
}

/** The popup, bound to its stores. All of it is in the first paint but the body of what is looked up. */
export function PopupApp(props: PopupAppProps) {
  const { store, actions, lookup, body, health, box, onBoxKey, onLibrary } = props;
  const Body = body.value;
  const Health = health.value;
  const searching = lookup.searching.value;
  const section = searching ? null : lookup.section.value;
  return (
    <PopupView
      actions={actions}
      banner={Health && <Health />}
      host={store.host.value}
      jumped={store.jumped.value}
      lookup={{
        box: (
          <SearchBox
            active={searching && Body ? optionId(lookup.active.value) : null}
            box={box}
            expanded={searching && Body !== null}
            onKey={onBoxKey}
            onQuery={lookup.setQuery}
            query={lookup.query.value}
          />
        ),
        tabs: <SectionTabs onSelect={lookup.select} section={section} />,
        instead: lookup.away.value ? Body ? <Body /> : <p class="hint">{message('opening')}</p> : null,
        ways: (
          <PopupWays
            onLibrary={onLibrary}
            onOptions={actions.openOptions}
            onPanel={actions.openPanel}
            onReader={() => actions.openReader(null)}
          />
        ),
        onOpen: ({ conceptId }) => lookup.openCard(conceptId),
        panel: { id: panelId, labelledBy: section && tabId(section) },
      }}
      notice={store.notice.value}
      settings={store.settings.value}
      subject={store.subject.value}
    />
  );
}
