import { effect, signal } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { addresses, openTab } from '../own-pages/addresses.ts';
import { ownLibrary } from '../own-pages/own-library.ts';
import { createOwnTermStore } from '../own-pages/own-term-store.ts';
import { createStudySwitch } from '../own-pages/study-switch.ts';
import { tellPages } from '../own-pages/tell-pages.ts';
import { createPageStore } from '../popup/page-store.ts';
import { prepareDocument } from '../popup/prepare-document.ts';
import { createExcerptStore } from './excerpt-store.ts';
import { followActiveTab } from './follow-active-tab.ts';
import { createNoteStore } from './note-store.ts';
import { noNotice, panelActions } from './panel-actions.ts';
import { PanelApp } from './panel-app.tsx';
import { createTextStore } from './text-store.ts';

prepareDocument();
const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
const store = createPageStore(closing.signal);
const texts = createTextStore(store, closing.signal);
const notes = createNoteStore(closing.signal);
const terms = createOwnTermStore(closing.signal);
const study = createStudySwitch(ownLibrary, Date.now);
const notice = signal(noNotice);
const health = signal<ComponentType | null>(null);
// What was said of one tab says nothing of the next.
effect(() => {
  if (store.tabId.value !== null) notice.value = noNotice;
});
const excerpts = createExcerptStore(
  store,
  {
    openLibrary: ownLibrary,
    tellPages: (canonicalUrls) => void tellPages(canonicalUrls),
    openLibraryAt: (hash) => openTab(`${addresses.library()}${hash}`),
    now: Date.now,
    say: (text, undo) => {
      store.notice.value = '';
      notice.value = { text, undo };
    },
  },
  closing.signal,
);
const actions = panelActions(store, texts, notes, terms, study, notice, Date.now);

render(
  <PanelApp
    actions={actions}
    excerpts={excerpts}
    health={health}
    notes={notes}
    notice={notice}
    store={store}
    study={study}
    terms={terms}
    texts={texts}
  />,
  document.body,
);

const named = Number(new URLSearchParams(location.search).get('tabId') ?? Number.NaN);
if (Number.isSafeInteger(named)) void store.show(named);
else void followActiveTab((tabId) => void store.show(tabId), closing.signal);

// The page in front comes first.
const { startHealth } = await import('../health/start-health.tsx');
health.value = await startHealth(
  { can: ['storage', 'library', 'restore', 'backup', 'dismiss'], most: 1 },
  closing.signal,
);
const library = await ownLibrary();
void study.read();
library.study.watch(() => void study.read(), closing.signal);
const { automaticBackup } = await import('../own-pages/automatic-backup.ts');
void automaticBackup(library, Date.now, closing.signal);
