import { signal } from '@preact/signals';
import { render } from 'preact';
import { PrintSheet } from '../../components/library/print-sheet.tsx';
import { openLibrary } from '../../lib/library/open-library.ts';
import { message } from '../../lib/locale/message.ts';
import { sendToBackground } from '../../lib/messaging/send.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';
import { watchSettings } from '../../lib/settings/watch-settings.ts';
import { prepareDocument } from '../popup/prepare-document.ts';
import { askForEntries } from './ask-for-entries.ts';
import { LibraryApp } from './library-app.tsx';
import { createLibraryStores } from './library-stores.ts';
import { loadConceptGroups } from './load-concept-groups.ts';
import { openArticleReading } from './open-article-reading.ts';
import { printSheets } from './print-sheets.ts';
import { rememberScroll } from './scroll-memory.ts';

prepareDocument(`${message('libName')} · ${message('extName')}`);
const closing = new AbortController();
// A page that is kept for going back to still lives.
window.addEventListener('pagehide', ({ persisted }) => persisted || closing.abort());
const { signal: end } = closing;

const [library, stored] = await Promise.all([openLibrary({ now: Date.now }), readSettings()]);
const settings = signal(stored);
watchSettings((changed) => {
  settings.value = changed;
}, end);

const stores = createLibraryStores(
  library,
  {
    now: Date.now,
    loadConceptGroups,
    askForEntries: (ids) => askForEntries(ids, (some) => sendToBackground('concepts.get', { ids: some })),
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
render(<LibraryApp banner={null} stores={stores} />, document.body);
