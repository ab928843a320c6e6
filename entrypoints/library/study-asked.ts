import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { sayInterval } from '../../components/study/say-interval.ts';
import type { AskedCard, StudyActions } from '../../components/study/study-state.ts';
import type { ConceptEntry } from '../../lib/glossary/glossary.ts';
import { findClozes, type StudySentence } from '../../lib/library/find-clozes.ts';
import type { Library } from '../../lib/library/library.ts';
import { message } from '../../lib/locale/message.ts';
import { sentenceInTurn } from '../../lib/study/cloze-sentence.ts';
import type { StudyToday } from '../../lib/study/plan-session.ts';
import { answered, intervals } from '../../lib/study/schedule.ts';
import type { StudyCard, StudyGrade } from '../../lib/study/study-card.ts';
import type { Zone } from '../../lib/study/study-day.ts';
import type { NoticeStore } from './notice-store.ts';

/** What asking needs to know. */
interface AskedSources {
  readonly library: Library;
  readonly notices: NoticeStore;
  /** Entries of the concepts on the list, those that there are. */
  readonly entries: ReadonlySignal<ReadonlyMap<string, ConceptEntry>>;
  readonly cards: ReadonlySignal<readonly StudyCard[] | null>;
  readonly today: ReadonlySignal<StudyToday | null>;
  readonly now: () => number;
  readonly zone: Zone;
  readonly labelOf: (conceptId: string) => string;
  /** Looks at the clock again. */
  readonly tick: () => void;
  /** Reads the cards again. */
  readonly refresh: () => Promise<void>;
}

/** The card in question with what is asked of it. */
interface Question {
  readonly conceptId: string;
  /** Answers that its card had then. */
  readonly answers: number;
  readonly askedAt: number;
  readonly shown: boolean;
  /** Null: there is none; undefined: it is being looked for. */
  readonly sentence: StudySentence | null | undefined;
}

/** Asks one card after the other. A card that is asked stays until it is answered, whatever comes due meanwhile. */
export function createAskedStore(sources: AskedSources, end: AbortSignal) {
  const { library, notices, entries, cards, today, now, zone, labelOf, tick, refresh } = sources;
  const open = signal(false);
  const question = signal<Question | null>(null);
  const said = signal('');
  /** Cards as they were before each answer of this sitting. */
  const before = signal<readonly StudyCard[]>([]);
  let busy = false;

  const cardOf = (id: string): StudyCard | null =>
    cards.value?.find(({ conceptId, suspended }) => conceptId === id && !suspended) ?? null;

  async function ask(conceptId: string): Promise<void> {
    const answers = untracked(() => cardOf(conceptId)?.answers ?? 0);
    question.value = { conceptId, answers, askedAt: now(), shown: false, sentence: undefined };
    const sentences = await findClozes(library, conceptId).catch(() => []);
    const asked = question.peek();
    if (end.aborted || asked?.conceptId !== conceptId || asked.sentence !== undefined) return;
    question.value = { ...asked, askedAt: now(), sentence: sentenceInTurn(sentences, answers) };
  }

  /** The first of the queue; nothing where it is empty. */
  function next(): void {
    tick();
    const first = today.peek()?.queue[0];
    if (first) void ask(first.conceptId);
    else question.value = null;
  }

  const stop = effect(() => {
    const ready = open.value && today.value !== null;
    const asked = question.value;
    // Taken off the list, paused or answered meanwhile, on another page too.
    const gone = asked !== null && ready && cardOf(asked.conceptId)?.answers !== asked.answers;
    const waits = asked === null && (today.value?.queue.length ?? 0) > 0;
    if (ready && !busy && (gone || waits)) untracked(next);
  });
  end.addEventListener('abort', stop);

  async function change(
    conceptId: string,
    work: (card: StudyCard) => StudyCard,
  ): Promise<{ readonly was: StudyCard; readonly is: StudyCard } | null> {
    busy = true;
    try {
      const changed = await library.study.change([conceptId], (card) => card && work(card));
      if (!changed.ok) notices.sayProblem(changed.failure);
      if (!changed.ok) return null;
      const [was, is] = [changed.value.before[0], changed.value.after[0]];
      await refresh();
      return was && is ? { was, is } : null;
    } finally {
      busy = false;
    }
  }

  async function grade(given: StudyGrade): Promise<void> {
    const asked = question.peek();
    if (!asked?.shown || busy) return;
    const at = now();
    const seconds = (at - asked.askedAt) / 1_000;
    const done = await change(asked.conceptId, (card) => answered(card, given, at, seconds, zone));
    if (!done) return;
    before.value = [...before.value, done.was];
    next();
    const left = today.peek()?.queue.length ?? 0;
    const values = [labelOf(asked.conceptId), sayInterval(done.is.due - at)] as const;
    said.value =
      left > 0 ? message('studyGraded', ...values, String(left)) : message('studyGradedLast', ...values);
  }

  async function undo(): Promise<void> {
    const last = before.peek().at(-1);
    if (!last || busy) return;
    const done = await change(last.conceptId, () => ({ ...last, modifiedAt: now() }));
    if (!done) return;
    before.value = before.value.slice(0, -1);
    tick();
    void ask(last.conceptId);
    said.value = message('studyUndone');
  }

  const asked = computed((): AskedCard | 'reading' | null => {
    const { value } = question;
    if (value === null) return null;
    const card = cardOf(value.conceptId);
    const entry = entries.value.get(value.conceptId);
    if (!card || !entry) return null;
    if (value.sentence === undefined) return 'reading';
    const { sentence, shown, askedAt } = value;
    return { card, entry, sentence, shown, intervals: intervals(card, askedAt, zone) };
  });

  const actions: Pick<StudyActions, 'show' | 'grade' | 'undo'> = {
    show: () => {
      if (question.value) question.value = { ...question.value, shown: true };
    },
    grade: (given) => void grade(given),
    undo: () => void undo(),
  };
  return {
    asked,
    said,
    canUndo: computed(() => before.value.length > 0),
    actions,
    next,
    open: (): void => {
      open.value = true;
    },
    close: (): void => {
      open.value = false;
      question.value = null;
      before.value = [];
      said.value = '';
    },
  };
}
