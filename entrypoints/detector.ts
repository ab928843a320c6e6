import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectPage } from '../lib/detection/detect-page.ts';
import type { Detection } from '../lib/detection/detection.ts';
import { takeOver } from '../lib/dom/take-over.ts';
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
  // One that could not load the annotator makes room for another try.
  const life = takeOver(document, 'detector', () => extensionAlive() && (loaded || !isArticle()));
  if (life === null) return;
  let detection = look();
  let timer = 0;
  const answering = new AbortController();
  life.signal.addEventListener('abort', () => answering.abort());
  let waiting: MutationObserver | null = null;

  function look(): Detection {
    return detectPage(readSignature(document, location.href));
  }

  function isArticle(): boolean {
    return detection.type === 'article';
  }

  async function decide(): Promise<void> {
    if (loaded || answering.signal.aborted || !extensionAlive()) {
      waiting?.disconnect();
      return;
    }
    const before = detection.type;
    detection = look();
    if (before !== detection.type) void sendToBackground('page.changed', null);
    if (isArticle()) await loadAnnotator();
    else if (detection.type === 'pending' && before !== 'pending') wait();
  }

  async function loadAnnotator(): Promise<void> {
    loaded = true;
    waiting?.disconnect();
    const reply = await sendToBackground('annotator.load', { url: location.href });
    // From here on the annotator answers for this page, and watches its address and text.
    if (reply.ok) answering.abort();
    else loaded = false;
  }

  function wait(): void {
    waiting ??= new MutationObserver(() => {
      clearTimeout(timer);
      timer = window.setTimeout(decide, rest);
    });
    waiting.observe(document, { childList: true, subtree: true, characterData: true });
    setTimeout(() => waiting?.disconnect(), patience);
  }

  receive(
    {
      'page.describe': () => ({
        url: location.href,
        detection,
        title: null,
        terms: [],
        complete: detection.type !== 'article',
        enabled: true,
        problem: null,
        kept: null,
      }),
    },
    admitToPage,
    answering.signal,
  );
  window.navigation?.addEventListener('navigatesuccess', decide, { signal: answering.signal });
  if (isArticle()) void loadAnnotator();
  else if (detection.type === 'pending') wait();
  else if (detection.type === 'pdf') void sendToBackground('pdf.seen', null);
});
