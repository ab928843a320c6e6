import { render } from 'preact';
import { OptionsView } from '../../components/options/options-view.tsx';
import { message } from '../../lib/locale/message.ts';
import { prepareDocument } from '../popup/prepare-document.ts';
import { keySettingsOpener } from './key-settings-opener.ts';
import { createOptionsStore } from './options-store.ts';

prepareDocument(`${message('settings')} · ${message('extName')}`);
const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());
const store = createOptionsStore(closing.signal);
const openKeySettings = keySettingsOpener();

function OptionsApp() {
  return (
    <OptionsView
      actions={{
        ...store,
        changeKeys: openKeySettings && (() => void openKeySettings()),
        undoReset: store.undoable.value && store.undoReset,
      }}
      facts={store.facts.value}
      notice={store.notice.value}
      notices={store.notices.value}
      report={store.report.value}
      settings={store.settings.value}
    />
  );
}

render(<OptionsApp />, document.body);
// Nothing was there to scroll to when the browser read the address.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
