import type { Signal } from '@preact/signals-core';
import type { Article } from '../../lib/article/article.ts';
import type { Detection } from '../../lib/detection/detection.ts';
import { sendToBackground } from '../../lib/messaging/send.ts';
import { openPage, type Page } from '../../lib/page/page.ts';
import { readOwnArticle } from '../../lib/page/read-own-article.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { writeSettings } from '../../lib/settings/write-settings.ts';
import { renderReading } from '../annotator/reading-view.ts';
import { drawCards } from '../card/draw-cards.tsx';
import { runExcerpts } from '../card/run-excerpts.tsx';
import { answerForPage } from './answer-for-page.ts';
import '../highlights.css';

/** An article as a page of the extension shows it. */
export interface OwnArticle {
  /** Holds the elements of `ArticleText`; stays in the document until the reading ends. */
  readonly root: Element;
  readonly article: Article;
  /** How it was once taken for Dongcheng news: what the popup says of this page. */
  readonly detection: Detection;
}

/**
 * Reads an article in a page of the extension as on a site: the same marks, tooltip, card, keys and commands, and
 * popup and side panel can speak of it. A document has one reading at a time: abort `signal` before the next.
 */
export async function openOwnReading(
  { root, article, detection }: OwnArticle,
  settings: Signal<Settings>,
  signal: AbortSignal,
): Promise<Page> {
  const page = await openPage(
    document,
    settings,
    {
      read: () => readOwnArticle(root, article, detection),
      askForMatches: (blocks) => sendToBackground('text.match', { blocks }),
      askForEntries: (ids) => sendToBackground('concepts.get', { ids }),
      reportCount: () => {},
      render: (reading, until) =>
        renderReading(reading, until, {
          onTurnOff: null,
          onLevel: (readingLevel) => void writeSettings({ readingLevel }),
          loadCards: async () => drawCards,
          loadExcerpts: async () => runExcerpts,
        }),
    },
    signal,
  );
  if (signal.aborted) return page;
  answerForPage(page, signal);
  return page;
}
