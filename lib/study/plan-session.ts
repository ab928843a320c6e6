import type { StudyAnswer, StudyCard } from './study-card.ts';
import { nextStudyDay, studyDay, type Zone } from './study-day.ts';

/** How much the reader wants to learn in a day. */
export interface StudyLimits {
  readonly minutes: number;
  /** Concepts that were never asked before. */
  readonly newCards: number;
}

/** What a day of study has brought so far, and what it still has. */
export interface StudyToday {
  /** To be asked next, in order; none where nothing is due or the time is up. */
  readonly queue: readonly StudyCard[];
  /** Answers given today, and the time they took. */
  readonly answers: number;
  readonly seconds: number;
  /** Due today or new within the limit, and not asked because the time is up. */
  readonly left: number;
  /** How many are due on the next day of study, new ones within the limit too. */
  readonly tomorrow: number;
}

/** What one answer takes while nothing is known of this reader, seconds. */
const usualAnswer = 12;
/** How far ahead a card that is asked again within the day may come when nothing else is left: FSRS's last step and some. */
const ahead = 20 * 60_000;

/**
 * What there is to learn now. First what is asked again within the day and due, then what is due by today's end, the
 * longest overdue first, then new concepts in the order in which they were added, at last what will be due within
 * minutes. As many as fit into the minutes that are left; what was begun today is finished whatever the time.
 */
export function studyToday(
  cards: readonly StudyCard[],
  { minutes, newCards }: StudyLimits,
  now: number,
  zone: Zone,
): StudyToday {
  const today = studyDay(now, zone);
  const end = nextStudyDay(now, zone);
  const active = cards.filter(({ suspended, removedAt }) => !suspended && removedAt === null);
  const answers = cards.flatMap(({ log }) => log.filter(({ at }) => studyDay(at, zone) === today));
  const seconds = answers.reduce((sum, answer) => sum + answer.seconds, 0);
  const begun = active.filter(({ phase }) => phase === 'learning' || phase === 'relearning').sort(byDue);
  const reviews = active.filter(({ phase, due }) => phase === 'review' && due < end).sort(byDue);
  const introduced = answers.filter(({ phase }) => phase === 'new').length;
  const unseen = active.filter(({ phase }) => phase === 'new').sort(byDue);
  const fresh = unseen.slice(0, Math.max(0, newCards - introduced));
  const wanted = [...reviews, ...fresh];
  const room = Math.ceil(Math.max(0, minutes * 60 - seconds) / secondsPerAnswer(cards));
  const queue = [
    ...begun.filter(({ due }) => due <= now),
    ...wanted.slice(0, room),
    ...begun.filter(({ due }) => due > now && due <= now + ahead),
  ];
  const dueTomorrow = active.filter(
    ({ phase, due }) => phase !== 'new' && due < nextStudyDay(end, zone),
  ).length;
  return {
    queue,
    answers: answers.length,
    seconds,
    left: Math.max(0, wanted.length - room),
    tomorrow: dueTomorrow + Math.min(newCards, unseen.length),
  };
}

function byDue(one: StudyCard, other: StudyCard): number {
  return one.due - other.due || (one.conceptId < other.conceptId ? -1 : 1);
}

/** The mean of the last answers of all cards. */
function secondsPerAnswer(cards: readonly StudyCard[]): number {
  const last = cards.flatMap(({ log }): readonly StudyAnswer[] => log.slice(-3));
  if (last.length < 10) return usualAnswer;
  return Math.max(1, last.reduce((sum, { seconds }) => sum + seconds, 0) / last.length);
}

/** How many cards are due on each of the next days, today with all that is overdue first. New ones are in none. */
export function dueByDay(
  cards: readonly StudyCard[],
  days: number,
  now: number,
  zone: Zone,
): readonly { readonly day: number; readonly count: number }[] {
  const today = studyDay(now, zone);
  const counts = new Array<number>(days).fill(0);
  for (const { phase, due, suspended, removedAt } of cards) {
    const at = Math.max(0, studyDay(due, zone) - today);
    if (phase !== 'new' && !suspended && removedAt === null && at < days) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, at) => ({ day: today + at, count }));
}

/** A memory that holds for a season, and answers that were right three times in a row. */
export function seemsKnown({ phase, stability, log }: StudyCard): boolean {
  const last = log.slice(-3);
  const right = last.length === 3 && last.every(({ grade }) => grade === 'good' || grade === 'easy');
  return phase === 'review' && stability >= 90 && right;
}
