import { batch, computed, signal } from '@preact/signals';
import type { Jumped } from '../../components/page-terms/term-list.tsx';
import type { PageSubject } from '../../components/popup/page-subject.ts';
import { problemMessage } from '../../lib/locale/problem-message.ts';
import type { PageTerm } from '../../lib/messaging/protocol.ts';
import type { Failure } from '../../lib/outcome/result.ts';
import { readSettings } from '../../lib/settings/read-settings.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { watchSettings } from '../../lib/settings/watch-settings.ts';
import { type Inspection, inspectTab } from './inspect-tab.ts';
import { watchTab } from './watch-tab.ts';

/** What popup and side panel know of the tab they speak of, kept up to date. */
export type PageStore = ReturnType<typeof createPageStore>;

const unknown: Inspection = { subject: { kind: 'loading' }, host: null, windowId: null };

/** Starts with no tab; `show` names one. Everything ends with `signal`. */
export function createPageStore(end: AbortSignal) {
  const tabId = signal<number | null>(null);
  const inspection = signal<Inspection>(unknown);
  const settings = signal(defaultSettings);
  const jumped = signal<Jumped | null>(null);
  const notice = signal('');
  let asked = 0;

  function setSubject(subject: PageSubject): void {
    inspection.value = { ...inspection.value, subject };
  }

  /** Asks the page anew. What is shown stays until the answer is there; of several answers the last asked counts. */
  async function refresh(): Promise<void> {
    const id = tabId.value;
    asked += 1;
    const turn = asked;
    if (id === null) return;
    const found = await inspectTab(id);
    if (turn === asked) inspection.value = found;
  }

  function startOver(): void {
    asked += 1;
    batch(() => {
      setSubject({ kind: 'loading' });
      jumped.value = null;
      notice.value = '';
    });
  }

  /** Speaks of this tab from now on. */
  function show(id: number): Promise<void> {
    if (id === tabId.value) return Promise.resolve();
    tabId.value = id;
    inspection.value = unknown;
    startOver();
    return refresh();
  }

  const events = { changed: refresh, loading: startOver, loaded: refresh };
  watchTab(() => tabId.value, events, end);
  watchSettings((changed) => {
    settings.value = changed;
  }, end);
  void readSettings().then((stored) => {
    settings.value = stored;
  });

  /** A term of the page in front; undefined where the page hasn't it. Read as a signal. */
  function termOnPage(conceptId: string): PageTerm | undefined {
    const { subject } = inspection.value;
    const terms = subject.kind === 'page' ? subject.state.terms : [];
    return terms.find((term) => term.conceptId === conceptId);
  }

  return {
    tabId,
    settings,
    jumped,
    notice,
    subject: computed(() => inspection.value.subject),
    host: computed(() => inspection.value.host),
    windowId: computed(() => inspection.value.windowId),
    setSubject,
    termOnPage,
    refresh,
    startOver,
    show,
    say: (failure: Failure) => {
      notice.value = problemMessage(failure.key, failure.values);
    },
  };
}
