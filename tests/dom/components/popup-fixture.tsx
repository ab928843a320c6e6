import { vi } from 'vitest';
import { PopupWays } from '../../../components/lookup/popup-ways.tsx';
import type { PageActions } from '../../../components/popup/page-actions.ts';
import type { PageSubject } from '../../../components/popup/page-subject.ts';
import { type LookupSlots, PopupView, type PopupViewProps } from '../../../components/popup/popup-view.tsx';
import type { PageState, PageTerm } from '../../../lib/messaging/protocol.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';

export const host = 'www.bjdch.gov.cn';
export const title = '东城区深化接诉即办改革';

/** `count` terms; the nth occurs n times. */
export function someTerms(count: number): PageTerm[] {
  return Array.from({ length: count }, (_, index) => ({
    conceptId: `term-${index + 1}`,
    label: `词条${index + 1}`,
    labelEn: `Term ${index + 1}`,
    level: '东城区',
    count: index + 1,
  }));
}

/** A page that answered; an article with three terms unless told otherwise. */
export function pageSubject(
  type: PageState['detection']['type'] = 'article',
  state: Partial<PageState> = {},
  reasons: readonly string[] = ['域名为东城区政府'],
): PageSubject {
  return {
    kind: 'page',
    reasons,
    state: {
      url: `https://${host}/ywdt/t1.html`,
      detection: { type, reasons: [], siteId: 'bjdch' },
      title,
      terms: someTerms(3),
      complete: true,
      enabled: true,
      problem: null,
      kept: null,
      ...state,
    },
  };
}

/** Callbacks that remember their calls. */
export function spyActions() {
  return {
    jump: vi.fn<PageActions['jump']>(),
    enablePage: vi.fn<PageActions['enablePage']>(),
    enableSite: vi.fn<PageActions['enableSite']>(),
    enableEverywhere: vi.fn<PageActions['enableEverywhere']>(),
    keepSite: vi.fn<PageActions['keepSite']>(),
    keepEverywhere: vi.fn<PageActions['keepEverywhere']>(),
    showChanges: vi.fn<PageActions['showChanges']>(),
    requestSite: vi.fn<() => void>(),
    reload: vi.fn<() => void>(),
    retry: vi.fn<() => void>(),
    openPanel: vi.fn<() => void>(),
    openOptions: vi.fn<() => void>(),
    openReader: vi.fn<PageActions['openReader']>(),
  };
}

/** Nothing is looked up: the page's own section is shown. */
function lookup({ openPanel, openOptions }: PageActions): LookupSlots {
  return {
    box: null,
    tabs: null,
    instead: null,
    ways: <PopupWays onLibrary={() => {}} onOptions={openOptions} onPanel={openPanel} onReader={() => {}} />,
    panel: { id: 'panel', labelledBy: null },
    onOpen: () => {},
  };
}

export function popup(props: Partial<PopupViewProps> & { readonly actions: PageActions }) {
  return (
    <PopupView
      host={host}
      jumped={null}
      lookup={lookup(props.actions)}
      notice=""
      settings={defaultSettings}
      subject={pageSubject()}
      {...props}
    />
  );
}
