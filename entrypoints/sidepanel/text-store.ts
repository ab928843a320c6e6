import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ReadText } from '../../components/panel/panel-article.tsx';
import type { PageText } from '../../lib/messaging/protocol.ts';
import { sendToPage } from '../../lib/messaging/send.ts';
import { analyseText } from '../../lib/page/analyse-text.ts';
import type { PageStore } from '../popup/page-store.ts';

/** The text of the article that the panel speaks of. */
export interface TextStore {
  /** As the page gave it; null while there is none. */
  readonly page: ReadonlySignal<PageText | null>;
  /** The same analysed; a sentence key where it could not be read, null while there is none. */
  readonly text: ReadonlySignal<ReadText | string | null>;
}

/** Reads the article of the store's tab each time its page says something new, until `end` aborts. */
export function createTextStore(store: PageStore, end: AbortSignal): TextStore {
  const page = signal<PageText | null>(null);
  const problem = signal<string | null>(null);
  let asked = 0;

  async function read(tabId: number): Promise<void> {
    asked += 1;
    const turn = asked;
    const answer = await sendToPage(tabId, 'page.read', null);
    // Of several answers the last asked counts; one of a tab left meanwhile doesn't.
    if (turn !== asked || end.aborted) return;
    problem.value = answer.ok ? null : answer.failure.key;
    page.value = answer.ok ? answer.value : null;
  }

  function forget(): void {
    asked += 1;
    page.value = null;
    problem.value = null;
  }

  const stop = effect(() => {
    const { subject } = store;
    const { value: tabId } = store.tabId;
    const isRead = subject.value.kind === 'page' && subject.value.state.detection.type === 'article';
    if (isRead && tabId !== null) void read(tabId);
    else forget();
  });
  end.addEventListener('abort', stop);

  const text = computed((): ReadText | string | null => {
    if (problem.value !== null) return problem.value;
    if (page.value === null) return null;
    const { complete, cut } = page.value;
    return { analysis: analyseText(page.value), complete, cut };
  });
  return { page, text };
}
