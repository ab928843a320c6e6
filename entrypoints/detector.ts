import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectPage } from '../lib/detection/detect-page.ts';
import type { Detection } from '../lib/detection/detection.ts';
import { admitToPage } from '../lib/messaging/admit-to-page.ts';
import { receive } from '../lib/messaging/receive.ts';
import { extensionAlive, sendToBackground } from '../lib/messaging/send.ts';
import { readSignature } from '../lib/sites/read-signature.ts';

/** How long a page may take until its script has put the text in, and how long it must then rest, ms. */
const patience = 30_000;
const rest = 100;

/**
 * Decides whether a page is Dongcheng news. All that other pages ever carry of us is this script, so it
 * knows nothing of parsing or terms; the annotator is loaded after it has said yes. It is a plain script,
 * named in the manifest (wxt.config.ts): a framework's content-script context would be a fifth of its weight.
 */
export default defineUnlistedScript(() => {
  let loaded = false;
  let detection: Detection;
  let timer = 0;
  const answering = new AbortController();
  const waiting = new MutationObserver(() => {
    clearTimeout(timer);
    timer = window.setTimeout(decide, rest);
  });

  async function decide(): Promise<void> {
    if (loaded || !extensionAlive()) {
      waiting.disconnect();
      return;
    }
    detection = detectPage(readSignature(document, location.href));
    if (detection.type !== 'article') return;
    loaded = true;
    waiting.disconnect();
    const reply = await sendToBackground('annotator.load', { url: location.href });
    // From here on the annotator answers for this page, and watches its address and text.
    if (reply.ok) answering.abort();
    else loaded = false;
  }

  function look(): void {
    void decide();
    if (detection?.type !== 'pending') return;
    waiting.observe(document, { childList: true, subtree: true, characterData: true });
    setTimeout(() => waiting.disconnect(), patience);
  }

  receive(
    {
      'page.describe': () => ({
        url: location.href,
        detection,
        title: null,
        terms: [],
        complete: true,
        enabled: true,
        problem: null,
      }),
    },
    admitToPage,
    answering.signal,
  );
  window.navigation?.addEventListener('navigatesuccess', look, { signal: answering.signal });
  look();
});
