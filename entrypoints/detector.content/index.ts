import '../../lib/dom/highlights.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectPage } from '../../lib/detection/detect-page.ts';
import type { Detection } from '../../lib/detection/detection.ts';
import { admitToPage } from '../../lib/messaging/admit-to-page.ts';
import { receive } from '../../lib/messaging/receive.ts';
import { sendToBackground } from '../../lib/messaging/send.ts';
import { namedHosts } from '../../lib/sites/named-hosts.ts';
import { readSignature } from '../../lib/sites/read-signature.ts';

/** How long a page may take until its script has put the text in, milliseconds. */
const patience = 30_000;

/**
 * Decides whether a page is Dongcheng news. All that other pages ever carry of us is this script, so it
 * knows nothing of parsing or terms; the annotator is loaded after it has said yes.
 */
export default defineContentScript({
  matches: [...namedHosts],
  runAt: 'document_idle',
  main(ctx) {
    let loaded = false;
    let detection = look();

    function look(): Detection {
      return detectPage(readSignature(document, location.href));
    }

    async function decide(): Promise<void> {
      detection = look();
      if (detection.type !== 'article' || loaded) return;
      loaded = true;
      waiting.disconnect();
      const reply = await sendToBackground('annotator.load', { url: location.href });
      // From here on the annotator answers for this page.
      if (reply.ok) answering.abort();
      else loaded = false;
    }

    const answering = new AbortController();
    ctx.onInvalidated(() => answering.abort());
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

    let timer = 0;
    const waiting = new MutationObserver(() => {
      clearTimeout(timer);
      timer = ctx.setTimeout(decide, 100);
    });
    function wait(): void {
      if (loaded || detection.type !== 'pending') return;
      waiting.observe(document, { childList: true, subtree: true, characterData: true });
      ctx.setTimeout(() => waiting.disconnect(), patience);
    }
    ctx.onInvalidated(() => waiting.disconnect());
    ctx.addEventListener(window, 'wxt:locationchange', () => void decide().then(wait));
    void decide().then(wait);
  },
});
