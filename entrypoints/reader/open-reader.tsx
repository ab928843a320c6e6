import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PrintSheet } from '../../components/library/print-sheet.tsx';
import { sourceOf } from '../../components/reader/reader-address.ts';
import { noteVisit } from '../../lib/library/check-health.ts';
import { recentLimit } from '../../lib/library/recent-snapshot.ts';
import { message } from '../../lib/locale/message.ts';
import { sendToBackground } from '../../lib/messaging/send.ts';
import { readReadingLook, watchReadingLook, writeReadingLook } from '../../lib/settings/keep-reading-look.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';
import { watchSettings } from '../../lib/settings/watch-settings.ts';
import { newVisitId } from '../annotator/visit-id.ts';
import { startHealth } from '../health/start-health.tsx';
import { openArticleReading } from '../library/open-article-reading.ts';
import { printSheets } from '../library/print-sheets.ts';
import { ownLibrary } from '../own-pages/own-library.ts';
import { saveRecentArticles } from '../own-pages/recent-articles.ts';
import { fetchSource } from './fetch-source.ts';
import { ReaderApp } from './reader-app.tsx';
import { createReaderStores, type ReaderStores } from './reader-stores.ts';
import { takeDropped, takePasted } from './take-given.ts';
import { workerGlossaries } from './worker-glossaries.ts';

const originOf = (address: string): string => `*://${new URL(address).hostname}/*`;

/** A file that was opened by hand has another address than the one before it: none. */
function forgetAddress(): void {
  if (location.search !== '' || location.hash !== '') history.pushState(null, '', location.pathname);
}

/** Opens what the address names, and whatever the reader gives, until `end` aborts. */
export async function openReader(end: AbortSignal): Promise<void> {
  const settings = signal(await readSettings());
  watchSettings((changed) => {
    settings.value = changed;
  }, end);

  const glossaries = workerGlossaries(() => stores.shown.rematch(), end);
  const stores: ReaderStores = createReaderStores(
    {
      newWorker: glossaries.newWorker,
      fetch: fetchSource,
      mayFetch: (address) => browser.permissions.contains({ origins: [originOf(address)] }),
      askToFetch: (address) => browser.permissions.request({ origins: [originOf(address)] }),
      settings,
      openReading: (own, until) => openArticleReading(own, settings, until),
      askForEntries: async (ids) => {
        const entries = await sendToBackground('concepts.get', { ids });
        return entries.ok ? entries.value : [];
      },
      library: ownLibrary,
      note: async (library, problem) => {
        await noteVisit(library, problem);
        if (problem === null) await saveRecentArticles(await library.latest(recentLimit));
      },
      now: Date.now,
      newId: newVisitId,
      isPrivate: () => browser.extension.inIncognitoContext,
      address: {
        hash: () => location.hash,
        goTo: (hash) => {
          location.hash = hash;
        },
        onChange: (listener, until) => window.addEventListener('hashchange', listener, { signal: until }),
      },
    },
    end,
  );
  const { opening, shown, reading, look } = stores;

  look.value = await readReadingLook();
  watchReadingLook((changed) => {
    look.value = changed;
  }, end);

  takeDropped((file) => {
    forgetAddress();
    opening.openFile(file);
  }, end);
  takePasted((text) => {
    forgetAddress();
    opening.openText(text, message('readerPasted'));
  }, end);

  printSheets(() => {
    const { value: read } = shown.article;
    const { value: issue } = shown.issue;
    if (read === null || issue === null) return null;
    const { article, occurrences } = read;
    return (
      <PrintSheet
        entries={reading.entries.value}
        head={{ ...article, lastReadAt: Date.now() }}
        text={{ article, occurrences }}
      />
    );
  }, end);

  const source = sourceOf(location.search);
  if (source !== null) opening.openAddress(source);
  const Health = await startHealth({ can: ['storage', 'library', 'restore', 'backup', 'dismiss'] }, end);
  render(
    <ReaderApp
      banner={<Health />}
      onLook={(change) => {
        look.value = { ...look.value, ...change };
        void writeReadingLook(change);
      }}
      stores={stores}
    />,
    document.body,
  );
  const { automaticBackup } = await import('../own-pages/automatic-backup.ts');
  void automaticBackup(await ownLibrary(), Date.now, end);
}
