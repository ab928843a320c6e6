import { render } from 'preact';
import { browser } from 'wxt/browser';
import { pageActions } from './page-actions.ts';
import { PageApp } from './page-app.tsx';
import { createPageStore } from './page-store.ts';
import { prepareDocument } from './prepare-document.ts';
import { sidePanelOpener } from './side-panel.ts';

prepareDocument();
const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
const store = createPageStore(closing.signal);
const openPanel = sidePanelOpener();

/** Closes the popup, not a tab in which `popup.html` was opened. */
function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

const actions = pageActions(store, {
  openPanel: openPanel && (() => void openPanel(store.windowId.value ?? 0).then(closePopup, () => null)),
  openOptions: () => void browser.runtime.openOptionsPage().then(closePopup),
});

render(<PageApp actions={actions} store={store} surface="popup" />, document.body);

const named = Number(new URLSearchParams(location.search).get('tabId') ?? Number.NaN);
if (Number.isSafeInteger(named)) {
  void store.show(named);
} else {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) void store.show(tab.id);
}
