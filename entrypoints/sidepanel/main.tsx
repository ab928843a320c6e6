import { render } from 'preact';
import { browser } from 'wxt/browser';
import { pageActions } from '../popup/page-actions.ts';
import { PageApp } from '../popup/page-app.tsx';
import { createPageStore } from '../popup/page-store.ts';
import { prepareDocument } from '../popup/prepare-document.ts';
import { followActiveTab } from './follow-active-tab.ts';

prepareDocument();
const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
const store = createPageStore(closing.signal);
const actions = pageActions(store, {
  openPanel: null,
  openOptions: () => void browser.runtime.openOptionsPage(),
});

render(<PageApp actions={actions} store={store} surface="panel" />, document.body);
void followActiveTab((tabId) => void store.show(tabId), closing.signal);
