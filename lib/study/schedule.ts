import { type CardInput, type FSRS, fsrs, type Grade, Rating, State } from 'ts-fsrs';
import { longestAnswer, longestLog, type StudyCard, type StudyGrade, type StudyPhase } from './study-card.ts';
import type { Zone } from './study-day.ts';

/** Free Spaced Repetition Scheduler, version 6, with its published parameters. Nothing random: the same answers give the same days. */
const scheduler: FSRS = fsrs({
  request_retention: 0.9,
  enable_fuzz: false,
  learning_steps: ['1m', '10m'],
  relearning_steps: ['10m'],
  maximum_interval: 3650,
});

const ratings: Readonly<Record<StudyGrade, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

const states: Readonly<Record<StudyPhase, State>> = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};

const phases: Readonly<Record<State, StudyPhase>> = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
};

/** From where days of study begin to where FSRS counts them, which is midnight UTC. */
const firstHour = 4 * 3_600_000;

/**
 * The card after an answer. `seconds`: how long it took; what is longer than `longestAnswer` counts as that. An answer
 * given before the last one, by a clock that was set back, counts as of that moment.
 */
export function answered(
  card: StudyCard,
  grade: StudyGrade,
  givenAt: number,
  seconds: number,
  zone: Zone,
): StudyCard {
  const at = Math.max(givenAt, card.lastAt ?? givenAt);
  const shift = zone(at) - firstHour;
  const next = scheduler.next(asFsrs(card, shift), new Date(at + shift), ratings[grade]).card;
  const spent = Math.min(longestAnswer, Math.max(0, Math.round(seconds)));
  const log = [...card.log, { at, grade, phase: card.phase, seconds: spent }].slice(-longestLog);
  return {
    ...card,
    modifiedAt: at,
    phase: phases[next.state],
    due: next.due.getTime() - shift,
    stability: next.stability,
    difficulty: next.difficulty,
    scheduledDays: next.scheduled_days,
    step: next.learning_steps,
    answers: card.answers + 1,
    lapses: next.lapses,
    lastAt: at,
    log,
  };
}

/** After how many milliseconds the card would be asked again, for each grade. */
export function intervals(card: StudyCard, at: number, zone: Zone): Readonly<Record<StudyGrade, number>> {
  const until = (grade: StudyGrade): number => answered(card, grade, at, 0, zone).due - at;
  return { again: until('again'), hard: until('hard'), good: until('good'), easy: until('easy') };
}

function asFsrs(card: StudyCard, shift: number): CardInput {
  return {
    due: card.due + shift,
    stability: card.stability,
    difficulty: card.difficulty,
    // FSRS works it out from the last answer.
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: card.step,
    reps: card.answers,
    lapses: card.lapses,
    state: states[card.phase],
    last_review: card.lastAt === null ? null : card.lastAt + shift,
  };
}
