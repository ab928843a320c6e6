import { browser } from 'wxt/browser';
import { watchGlossary } from '../../lib/settings/watch-glossary.ts';
import type { ToWorker } from '../newspaper-worker/protocol.ts';
import { ownShare } from '../own-pages/own-library.ts';

/** Starts newspaper workers and tells them of the reader's own glossaries, which they can't read themselves. */
export function workerGlossaries(changed: () => void, end: AbortSignal) {
  /** The last one: an earlier one is terminated by whoever starts the next. */
  let worker: Worker | null = null;

  async function tell(to: Worker): Promise<void> {
    const message: ToWorker = { kind: 'glossary', share: await ownShare() };
    to.postMessage(message);
  }

  watchGlossary(() => {
    if (worker) void tell(worker).then(changed);
  }, end);
  return {
    newWorker: (): Worker => {
      worker = new Worker(browser.runtime.getURL('/newspaper-worker.js'));
      void tell(worker);
      return worker;
    },
  };
}
