import { vi } from 'vitest';
import type { PageActions } from '../../../components/popup/page-actions.ts';
import type { PageSubject } from '../../../components/popup/page-subject.ts';
import { PopupView, type PopupViewProps } from '../../../components/popup/popup-view.tsx';
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

export function popup(props: Partial<PopupViewProps> & { readonly actions: PageActions }) {
  return (
    <PopupView
      host={host}
      jumped={null}
      notice=""
      settings={defaultSettings}
      subject={pageSubject()}
      {...props}
    />
  );
}
