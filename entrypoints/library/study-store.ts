import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { StudyActions, StudyFacts } from '../../components/study/study-state.ts';
import type { ConceptEntry, Glossary } from '../../lib/glossary/glossary.ts';
import type { OwnTerms } from '../../lib/glossary/own-term.ts';
import type { Library } from '../../lib/library/library.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { dueByDay, type StudyLimits, seemsKnown, studyToday } from '../../lib/study/plan-session.ts';
import type { StudyCard } from '../../lib/study/study-card.ts';
import type { Zone } from '../../lib/study/study-day.ts';
import { termsToLearn } from '../../lib/study/suggest-terms.ts';
import type { NoticeStore } from './notice-store.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { createAskedStore } from './study-asked.ts';
import { studyActions } from './study-list-actions.ts';
import { createUseCounts } from './use-counts.ts';

/** What the page of study needs from outside. */
export interface StudyPorts {
  readonly now: () => number;
  readonly zone: Zone;
  readonly settings: ReadonlySignal<Settings>;
  readonly changeSettings: (patch: Partial<Settings>) => void;
}

interface StudySources extends StudyPorts {
  readonly library: Library;
  readonly notices: NoticeStore;
  /** Entries of all glossaries; unknown ids are left out. */
  readonly entries: (ids: readonly string[]) => Promise<readonly ConceptEntry[]>;
  /** What can be suggested. Null until it has been read. */
  readonly glossary: ReadonlySignal<Glossary | null>;
  readonly own: ReadonlySignal<OwnTerms>;
  /** Says of a concept that the reader knows it. */
  readonly markKnown: (conceptId: string, label: string) => Promise<void>;
}

export type StudyStore = ReturnType<typeof createStudyStore>;

const extraMinutes = 10;
const shownDays = 7;

/** The study list and today's session. Nothing is asked before `open`, and everything ends with `end`. */
export function createStudyStore(sources: StudySources, end: AbortSignal) {
  const { library, glossary, own, now, zone, settings, changeSettings } = sources;
  /** Entries of the concepts on the list. */
  const entries = signal<ReadonlyMap<string, ConceptEntry>>(new Map());
  const cards = signal<readonly StudyCard[] | null>(null);
  const failed = signal(false);
  const opened = signal(false);
  /** What the clock said last: days end while a page is open. */
  const clock = signal(now());
  const extra = signal(0);
  const counts = createUseCounts(library, end);
  const counted = signal(false);

  const limits = computed((): StudyLimits => {
    const { studyMinutes, studyNew } = settings.value;
    return { minutes: studyMinutes, newCards: studyNew };
  });
  const known = computed(() => new Set((cards.value ?? []).map(({ conceptId }) => conceptId)));
  const asking = computed(() => cards.value?.filter(({ conceptId }) => entries.value.has(conceptId)) ?? []);
  const today = computed(() =>
    cards.value === null
      ? null
      : studyToday(
          asking.value,
          { ...limits.value, minutes: limits.value.minutes + extra.value },
          clock.value,
          zone,
        ),
  );

  const read = oneAtATime(async () => {
    try {
      const listed = await library.study.cards();
      const found = await sources.entries(listed.map(({ conceptId }) => conceptId));
      batch(() => {
        entries.value = new Map(found.map((entry) => [entry.concept.id, entry]));
        cards.value = listed;
        failed.value = false;
      });
    } catch {
      failed.value = !end.aborted;
    }
  });
  const count = oneAtATime(async () => {
    const ids = [...(glossary.peek()?.entries.keys() ?? [])];
    await counts.count(ids).catch(() => null);
    counted.value = !end.aborted;
  });

  const labelOf = (id: string): string =>
    (entries.value.get(id) ?? glossary.value?.entries.get(id))?.concept.prefLabel.zh ?? id;
  const asked = createAskedStore(
    { ...sources, cards, entries, today, labelOf, tick: () => (clock.value = now()), refresh: read },
    end,
  );
  const list = studyActions({ ...sources, labelOf, refresh: read });

  const suggestions = computed(() => {
    if (!counted.value) return null;
    const out = new Set(own.value.adjustments.filter((each) => each.known).map(({ conceptId }) => conceptId));
    const met = [...counts.counts.value].map(([conceptId, articles]) => ({ conceptId, articles }));
    return termsToLearn(
      met,
      (id) => out.has(id) || known.value.has(id) || !glossary.value?.entries.has(id),
    ).map((each) => ({ ...each, label: labelOf(each.conceptId) }));
  });
  const rows = computed(() =>
    (cards.value ?? [])
      .map((card) => ({
        conceptId: card.conceptId,
        label: labelOf(card.conceptId),
        card,
        exists: entries.value.has(card.conceptId),
        seemsKnown: seemsKnown(card),
      }))
      .sort((one, other) => one.card.due - other.card.due),
  );
  const facts = computed(
    (): StudyFacts => ({
      today: failed.value ? 'failed' : today.value,
      asked: asked.asked.value,
      canUndo: asked.canUndo.value,
      limits: limits.value,
      days: dueByDay(asking.value, shownDays, clock.value, zone),
      rows: rows.value,
      suggestions: suggestions.value,
      said: asked.said.value,
    }),
  );

  library.study.watch(() => void read(), end);
  library.watch(() => {
    if (opened.peek()) void count();
  }, end);
  const minutely = setInterval(() => {
    if (opened.peek()) clock.value = now();
  }, 60_000);
  const stopCounting = effect(() => {
    if (opened.value && glossary.value) untracked(() => void count());
  });
  // What is disabled, written or noted changes what is asked.
  const stopReading = effect(() => {
    void own.value;
    untracked(() => void read());
  });
  end.addEventListener('abort', () => {
    clearInterval(minutely);
    stopCounting();
    stopReading();
  });

  const actions: StudyActions = {
    ...asked.actions,
    ...list,
    goOn: () => {
      extra.value += extraMinutes;
      asked.next();
    },
    limit: ({ minutes, newCards }) =>
      changeSettings({
        ...(minutes !== undefined && { studyMinutes: minutes }),
        ...(newCards !== undefined && { studyNew: newCards }),
      }),
    retry: () => void read(),
  };
  return {
    facts,
    actions,
    /** Concepts on the list. */
    known,
    toggle: (conceptId: string, studied: boolean): void => {
      if (studied) actions.add([conceptId]);
      else actions.remove(conceptId);
    },
    open: (): void => {
      clock.value = now();
      opened.value = true;
      asked.open();
    },
    close: (): void => {
      opened.value = false;
      asked.close();
    },
  };
}
