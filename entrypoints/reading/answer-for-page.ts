import { admitToPage } from '../../lib/messaging/admit-to-page.ts';
import { receive } from '../../lib/messaging/receive.ts';
import { sendToBackground } from '../../lib/messaging/send.ts';
import type { Page } from '../../lib/page/page.ts';
import { jumpToText, pageText } from '../../lib/page/page-text.ts';
import { watchPinKey } from '../annotator/pin-key.ts';

/**
 * Lets popup, side panel and the browser's commands speak to an open page until `signal` aborts, and tells them
 * when it has changed: the same for a news page and for an article that a page of the extension shows.
 */
export function answerForPage(page: Page, signal: AbortSignal): void {
  receive(
    {
      'page.describe': () => page.describe(),
      'page.jump': ({ conceptId }) => page.jump(conceptId),
      'page.read': () => {
        const reading = page.reading();
        return reading && pageText(reading.session);
      },
      'page.jump-to': (place) => {
        const reading = page.reading();
        return reading !== null && jumpToText(reading.session, reading.jumpTo, place);
      },
      'page.enable': ({ enabled }) => page.enable(enabled),
      'page.command': ({ command }) => {
        page.reading()?.keys.run(command);
        return null;
      },
    },
    admitToPage,
    signal,
  );
  page.onChange(() => void sendToBackground('page.changed', null));
  watchPinKey(document, () => page.reading()?.keys.run('pin-term'), signal);
}
