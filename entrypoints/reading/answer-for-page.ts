import { admitToPage } from '../../lib/messaging/admit-to-page.ts';
import { receive } from '../../lib/messaging/receive.ts';
import { sendToBackground } from '../../lib/messaging/send.ts';
import { failure } from '../../lib/outcome/result.ts';
import { excerptList, jumpToExcerpt } from '../../lib/page/excerpt-list.ts';
import type { Page } from '../../lib/page/page.ts';
import { jumpToText, pageText } from '../../lib/page/page-text.ts';
import { watchGlossary } from '../../lib/settings/watch-glossary.ts';
import { watchPinKey } from '../annotator/pin-key.ts';

/**
 * Lets popup, side panel and the browser's commands speak to an open page until `signal` aborts, and tells them
 * when it has changed: the same for a news page and for an article that a page of the extension shows.
 */
export function answerForPage(page: Page, signal: AbortSignal): void {
  const tools = () => page.reading()?.excerptTools.value;
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
      'page.excerpts': () => {
        const reading = page.reading();
        return reading && excerptList(reading.session);
      },
      'page.jump-to-excerpt': ({ id }) => {
        const reading = page.reading();
        return reading !== null && jumpToExcerpt(reading.session, reading.jumpTo, id);
      },
      'page.attach': async ({ id }) => {
        const attached = await tools()?.attach(id);
        return attached?.ok ? null : (attached ?? failure('noAnswer'));
      },
      'excerpts.changed': ({ canonicalUrls }) => {
        tools()?.refresh(canonicalUrls);
        return null;
      },
      'page.command': ({ command }) => {
        if (command === 'save-excerpt') tools()?.saveSelection();
        else if (command === 'add-term') void sendToBackground('term.add', { text: `${getSelection()}` });
        else page.reading()?.keys.run(command);
        return null;
      },
    },
    admitToPage,
    signal,
  );
  watchGlossary(page.rematch, signal);
  page.onChange(() => void sendToBackground('page.changed', null));
  watchPinKey(document, () => page.reading()?.keys.run('pin-term'), signal);
}
