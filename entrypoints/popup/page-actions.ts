import { browser } from 'wxt/browser';
import type { PageActions } from '../../components/popup/page-actions.ts';
import { message } from '../../lib/locale/message.ts';
import type { PageTerm } from '../../lib/messaging/protocol.ts';
import { sendToBackground, sendToPage } from '../../lib/messaging/send.ts';
import { withHost } from '../../lib/settings/host-enabled.ts';
import { withHostKept } from '../../lib/settings/host-kept.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { writeSettings } from '../../lib/settings/write-settings.ts';
import { addresses, openTab } from '../own-pages/addresses.ts';
import { originOf, pageSubject } from './inspect-tab.ts';
import type { PageStore } from './page-store.ts';

type Reach = Pick<PageActions, 'openPanel' | 'openOptions'>;

/** What the reader can do, bound to the tab that `store` shows. */
export function pageActions(store: PageStore, reach: Reach): PageActions {
  async function jump(term: PageTerm): Promise<void> {
    if (store.tabId.value === null) return;
    const answer = await sendToPage(store.tabId.value, 'page.jump', { conceptId: term.conceptId });
    if (!answer.ok) return store.say(answer.failure);
    const { index, count } = answer.value;
    store.jumped.value = index === null ? null : { conceptId: term.conceptId, index };
    store.notice.value =
      index === null
        ? message('jumpGone', term.label)
        : message('termAnnounced', term.label, String(index + 1), String(count));
  }

  async function enablePage(enabled: boolean): Promise<void> {
    if (store.tabId.value === null) return;
    const answer = await sendToPage(store.tabId.value, 'page.enable', { enabled });
    if (answer.ok) store.setSubject(pageSubject(answer.value));
    else store.say(answer.failure);
  }

  /** Shows the change at once, and takes it back where it could not be saved. */
  async function change(patch: (current: Settings) => Partial<Settings>): Promise<void> {
    const before = store.settings.value;
    store.settings.value = { ...before, ...patch(before) };
    const written = await writeSettings(patch);
    store.settings.value = written.ok ? written.value : before;
    if (!written.ok) return store.say(written.failure);
    await store.refresh();
  }

  async function requestSite(): Promise<void> {
    const { value: host } = store.host;
    const { value: tabId } = store.tabId;
    if (host === null || tabId === null) return;
    const origin = originOf(host);
    // Nothing may be awaited before this: the browser asks only straight from a click.
    const granted = await browser.permissions.request({ origins: [origin] });
    if (!granted) {
      store.notice.value = message('enableDenied');
      return;
    }
    store.startOver();
    const answer = await sendToBackground('site.enable', { origin, tabId });
    if (!answer.ok) store.say(answer.failure);
    await store.refresh();
  }

  async function reload(): Promise<void> {
    if (store.tabId.value === null) return;
    store.startOver();
    await browser.tabs.reload(store.tabId.value);
  }

  return {
    jump: (term) => void jump(term),
    enablePage: (enabled) => void enablePage(enabled),
    enableSite: (enabled) => {
      const { value: host } = store.host;
      if (host !== null) void change((current) => withHost(current, host, enabled));
    },
    enableEverywhere: (enabled) => void change(() => ({ enabled })),
    keepSite: (kept) => {
      const { value: host } = store.host;
      if (host !== null) void change((current) => withHostKept(current, host, kept));
    },
    keepEverywhere: (keep) => void change(() => ({ keep })),
    showChanges: (no) => openTab(addresses.changes(no)),
    requestSite: () => void requestSite(),
    reload: () => void reload(),
    retry: () => {
      store.startOver();
      void store.refresh();
    },
    openReader: (url) => openTab(addresses.reader(url)),
    ...reach,
  };
}
