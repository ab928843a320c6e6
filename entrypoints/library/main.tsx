import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PrintSheet } from '../../components/library/print-sheet.tsx';
import { copyText } from '../../lib/dom/copy-text.ts';
import { message } from '../../lib/locale/message.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';
import {
  nothingToRematch,
  readRematchProgress,
  watchRematchProgress,
} from '../../lib/settings/rematch-progress.ts';
import { watchSettings } from '../../lib/settings/watch-settings.ts';
import { writeSettings } from '../../lib/settings/write-settings.ts';
import { startHealth } from '../health/start-health.tsx';
import { automaticBackup } from '../own-pages/automatic-backup.ts';
import { askDownloads } from '../own-pages/own-downloads.ts';
import {
  findInPacks,
  ownEntries,
  ownGlossary,
  ownLibrary,
  ownTerms,
  packageGlossary,
} from '../own-pages/own-library.ts';
import { createOwnTermStore } from '../own-pages/own-term-store.ts';
import { tellPages } from '../own-pages/tell-pages.ts';
import { prepareDocument } from '../popup/prepare-document.ts';
import { LibraryApp } from './library-app.tsx';
import { createLibraryStores } from './library-stores.ts';
import { openArticleReading } from './open-article-reading.ts';
import { printSheets } from './print-sheets.ts';
import { saveFile, saveText } from './save-text.ts';
import { rememberScroll } from './scroll-memory.ts';
import { suggestPinyin } from './suggest-pinyin.ts';

prepareDocument(`${message('libName')} · ${message('extName')}`);
const closing = new AbortController();
// A page that is kept for going back to still lives.
window.addEventListener('pagehide', ({ persisted }) => persisted || closing.abort());
const { signal: end } = closing;

const [library, stored] = await Promise.all([ownLibrary(), readSettings()]);
const settings = signal(stored);
watchSettings((changed) => {
  settings.value = changed;
}, end);

const backUpWhenDue = () => automaticBackup(library, Date.now, end);
const progress = signal(nothingToRematch);
watchRematchProgress((step) => {
  progress.value = step;
}, end);
void readRematchProgress().then((step) => {
  progress.value = step;
});

const stores = createLibraryStores(
  library,
  {
    now: Date.now,
    tellPages: (canonicalUrls) => void tellPages(canonicalUrls),
    newId: () => crypto.randomUUID(),
    save: saveText,
    copy: (text) => copyText(text, document.body),
    glossary: ownGlossary,
    bundled: packageGlossary,
    entries: ownEntries,
    findInPacks,
    version: browser.runtime.getManifest().version,
    newPackWorker: () => new Worker(browser.runtime.getURL('/pack-worker.js')),
    saveFile,
    askDownloads,
    backUpWhenDue,
    terms: ownTerms,
    own: createOwnTermStore(end),
    pinyinOf: suggestPinyin,
    progress,
    settings,
    changeSettings: (patch) => void writeSettings(patch),
    zone: (at) => -new Date(at).getTimezoneOffset() * 60_000,
    openReading: (root, article, { detection }, until) =>
      openArticleReading({ root, article, detection }, settings, until),
  },
  end,
);

rememberScroll(stores.router.hash, end);
printSheets(() => {
  const { value: state } = stores.reading.article;
  if (state.kind !== 'article' || state.text === null || stores.router.route.value.page !== 'article')
    return null;
  return <PrintSheet entries={stores.reading.entries.value} head={state.head} text={state.text} />;
}, end);
const Health = await startHealth({ can: ['storage', 'restore', 'backup', 'dismiss'] }, end);
void backUpWhenDue();
render(<LibraryApp banner={<Health />} stores={stores} />, document.body);
