import { signal as newSignal } from '@preact/signals-core';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clearLeftovers } from '../../lib/dom/clear-leftovers.ts';
import { takeOver } from '../../lib/dom/take-over.ts';
import { watchRewrite } from '../../lib/dom/watch-rewrite.ts';
import { extensionAlive, sendToBackground } from '../../lib/messaging/send.ts';
import { openPage } from '../../lib/page/page.ts';
import { readArticleInSteps } from '../../lib/page/read-article.ts';
import { withHost } from '../../lib/settings/host-enabled.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';
import type { ReadingLevel } from '../../lib/settings/settings.ts';
import { watchSettings } from '../../lib/settings/watch-settings.ts';
import { writeSettings } from '../../lib/settings/write-settings.ts';
import { answerForPage } from '../reading/answer-for-page.ts';
import { loadCards, loadExcerpts } from './load-card-script.ts';
import { renderReading } from './reading-view.ts';
import { newVisitId } from './visit-id.ts';

/** Loaded by the background into pages that the detector took for Dongcheng news. */
export default defineUnlistedScript(() => annotatePage(newVisitId()));

async function annotatePage(visitId: string): Promise<void> {
  const life = takeOver(document, 'annotator', extensionAlive);
  if (life === null) return;
  clearLeftovers(document);
  const { signal } = life;
  const settings = newSignal(await readSettings());
  if (signal.aborted) return;
  watchRewrite(
    document,
    () => {
      life.abort();
      void annotatePage(visitId);
    },
    signal,
  );
  watchSettings((next) => {
    settings.value = next;
  }, signal);

  const turnOff = (): void => {
    void writeSettings((current) => withHost(current, location.hostname, false));
  };
  const setLevel = (readingLevel: ReadingLevel): void => {
    void writeSettings({ readingLevel });
  };
  const page = await openPage(
    document,
    settings,
    {
      read: () => readArticleInSteps(document, document.URL),
      askForMatches: (blocks) => sendToBackground('text.match', { blocks }),
      askForEntries: (ids) => sendToBackground('concepts.get', { ids }),
      keep: (visit) => sendToBackground('article.visit', { visitId, ...visit }),
      reportCount: (count, unkept) => void sendToBackground('page.count', { count, unkept }),
      render: (reading, until) =>
        renderReading(reading, until, { onTurnOff: turnOff, onLevel: setLevel, loadCards, loadExcerpts }),
    },
    signal,
  );

  if (signal.aborted) return;
  answerForPage(page, signal);
  window.navigation?.addEventListener('navigatesuccess', () => page.navigated(), { signal });
  // After an update or removal of the extension nothing here can answer any more: leave no dead tooltip.
  const retire = (): void => {
    if (!extensionAlive()) life.abort();
  };
  document.addEventListener('pointerover', retire, { passive: true, signal: signal });
  document.addEventListener('keydown', retire, { passive: true, capture: true, signal: signal });
  document.addEventListener('visibilitychange', retire, { passive: true, signal: signal });
}
