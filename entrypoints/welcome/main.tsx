import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { message } from '../../lib/locale/message.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';
import { watchSettings } from '../../lib/settings/watch-settings.ts';
import { addresses, openTab } from '../own-pages/addresses.ts';
import { ownLibrary } from '../own-pages/own-library.ts';
import { prepareDocument } from '../popup/prepare-document.ts';
import { openOwnReading } from '../reading/own-reading.ts';
import { sampleArticle } from './sample-article.ts';
import { sampleDetection, sampleKeeper } from './sample-keeper.ts';
import { readFacts } from './welcome-facts.ts';
import { createWelcomeStore } from './welcome-store.ts';

prepareDocument(`${message('welcomeTitle')} · ${message('extName')}`);
const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
const store = createWelcomeStore(
  // Known before the first paint, or the steps would move when their keys come.
  await readFacts(),
  sampleKeeper({
    openLibrary: ownLibrary,
    now: Date.now,
    newId: () => crypto.randomUUID(),
    url: location.href,
  }),
  closing.signal,
);
const actions = {
  ...store,
  openLibrary: () => openTab(addresses.library()),
  openOptions: () => void browser.runtime.openOptionsPage(),
};
let root: HTMLElement | null = null;

function WelcomeApp() {
  return (
    <WelcomeView
      actions={actions}
      article={sampleArticle}
      done={store.done.value}
      facts={store.facts.value}
      frame={(element) => {
        root = element;
      }}
      notice={store.notice.value}
    />
  );
}

render(<WelcomeApp />, document.body);

/** The reader came to see marks: they show here even where they are switched off elsewhere. */
const settings = signal({ ...(await readSettings()), enabled: true });
watchSettings((changed) => {
  settings.value = { ...changed, enabled: true };
}, closing.signal);
if (root) {
  const own = { root, article: sampleArticle, detection: sampleDetection };
  store.follow(await openOwnReading(own, settings, closing.signal));
}
