import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueByDay, seemsKnown, studyToday } from '../../../lib/study/plan-session.ts';
import { answered } from '../../../lib/study/schedule.ts';
import { newStudyCard, type StudyCard, studyGrades } from '../../../lib/study/study-card.ts';
import { nextStudyDay, studyDay } from '../../../lib/study/study-day.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const beijing = () => 8 * hour;
const morning = Date.UTC(2026, 7, 12, 1);
const limits = { minutes: 10, newCards: 3 };
const ids = (cards: readonly StudyCard[]) => cards.map(({ conceptId }) => conceptId);
const fresh = (count: number) =>
  Array.from({ length: count }, (_, at) => newStudyCard(`new-${at}`, morning - at));
const review = (conceptId: string, due: number): StudyCard => ({
  ...newStudyCard(conceptId, morning - 30 * day),
  phase: 'review',
  due,
  stability: 5,
  difficulty: 5,
  scheduledDays: 5,
  lastAt: due - 5 * day,
});

describe('a day of study', () => {
  it('begins at four in the morning', () => {
    const four = Date.UTC(2026, 7, 11, 20);
    expect(studyDay(four - 1, beijing)).toBe(studyDay(four, beijing) - 1);
    expect(nextStudyDay(four - 1, beijing)).toBe(four);
    expect(nextStudyDay(four, beijing)).toBe(four + day);
  });

  it('is an hour shorter or longer where clocks are set', () => {
    // The clock goes from 2:00 to 3:00 at this moment, as it does in Berlin.
    const set = Date.UTC(2026, 2, 29, 1);
    const berlin = (at: number) => (at < set ? hour : 2 * hour);
    const before = Date.UTC(2026, 2, 28, 12);
    expect(nextStudyDay(before, berlin)).toBe(Date.UTC(2026, 2, 29, 2));
    expect(studyDay(Date.UTC(2026, 2, 29, 2), berlin)).toBe(studyDay(before, berlin) + 1);
  });
});

describe('what there is to learn', () => {
  it('is what is due today, the longest overdue first, then some new ones', () => {
    const cards = [review('late', morning - 3 * day), review('tonight', morning + 10 * hour), ...fresh(5)];
    const { queue, left, tomorrow } = studyToday(
      [...cards, review('later', morning + 2 * day)],
      limits,
      morning,
      beijing,
    );
    expect(ids(queue)).toEqual(['late', 'tonight', 'new-4', 'new-3', 'new-2']);
    expect(left).toBe(0);
    expect(tomorrow).toBe(2 + 3);
  });

  it('leaves out what is suspended or taken off the list', () => {
    const cards = [
      { ...review('a', morning), suspended: true },
      { ...review('b', morning), removedAt: morning },
    ];
    expect(studyToday(cards, limits, morning, beijing)).toMatchObject({ queue: [], tomorrow: 0 });
  });

  it('has no new ones once as many were begun today, and has them again tomorrow', () => {
    const cards = fresh(6).map((card, at) => (at < 3 ? answered(card, 'easy', morning, 5, beijing) : card));
    expect(studyToday(cards, limits, morning + hour, beijing).queue).toEqual([]);
    expect(studyToday(cards, limits, nextStudyDay(morning, beijing), beijing).queue).toHaveLength(3);
  });

  it('asks again within the day what was new, first when it is due, else at the end', () => {
    const begun = answered(newStudyCard('begun', morning), 'good', morning, 5, beijing);
    const cards = [begun, review('a', morning)];
    expect(ids(studyToday(cards, limits, morning + minute, beijing).queue)).toEqual(['a', 'begun']);
    expect(ids(studyToday(cards, limits, morning + 11 * minute, beijing).queue)).toEqual(['begun', 'a']);
  });

  it('fits into the minutes, and says what is left', () => {
    const cards = Array.from({ length: 80 }, (_, at) => review(`c${at}`, morning - at * hour));
    const { queue, left } = studyToday(cards, { ...limits, minutes: 5 }, morning, beijing);
    expect(queue).toHaveLength(25);
    expect(left).toBe(55);
  });

  it('ends when the time is up, but not with what was begun', () => {
    let cards: readonly StudyCard[] = [
      ...Array.from({ length: 30 }, (_, at) => review(`c${at}`, morning - (40 - at) * hour)),
    ];
    let now = morning;
    let asked = 0;
    for (let next = studyToday(cards, limits, now, beijing).queue[0]; next && asked < 200; asked++) {
      const { conceptId } = next;
      now += 60_000;
      cards = cards.map((card) =>
        card.conceptId === conceptId ? answered(card, 'good', now, 60, beijing) : card,
      );
      [next] = studyToday(cards, limits, now, beijing).queue;
    }
    expect(asked).toBe(10);
    expect(studyToday(cards, limits, now, beijing)).toMatchObject({ seconds: 600, answers: 10, left: 20 });
    const forgotten = { ...(cards[0] as StudyCard), phase: 'relearning' as const, due: now };
    expect(studyToday([forgotten, ...cards.slice(1)], limits, now, beijing).queue).toHaveLength(1);
  });

  it('comes to an end, however it is answered', () => {
    const grades = fc.array(fc.constantFrom(...studyGrades), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(grades, fc.integer({ min: 1, max: 12 }), (answers, count) => {
        let cards: readonly StudyCard[] = fresh(count);
        let now = morning;
        for (let asked = 0; asked < 400; asked++) {
          const [next] = studyToday(cards, { minutes: 10, newCards: 12 }, now, beijing).queue;
          if (!next) return;
          now += 20_000;
          // A reader who forgets everything for ever never ends; this one knows each at the third time.
          const grade = next.log.length > 2 ? 'easy' : (answers[asked % answers.length] ?? 'good');
          const after = answered(next, grade, now, 20, beijing);
          cards = cards.map((card) => (card.conceptId === next.conceptId ? after : card));
        }
        throw new Error('never ends');
      }),
    );
  });
});

it('the next days show what is due, today with what is overdue', () => {
  const cards = [
    review('a', morning - 9 * day),
    review('b', morning),
    review('c', morning + day),
    review('d', morning + 8 * day),
    ...fresh(4),
  ];
  const days = dueByDay(cards, 7, morning, beijing);
  expect(days.map(({ count }) => count)).toEqual([2, 1, 0, 0, 0, 0, 0]);
  expect(days[0]?.day).toBe(studyDay(morning, beijing));
});

it('a term seems known after three right answers and a memory of a season', () => {
  const known: StudyCard = {
    ...review('a', morning),
    stability: 120,
    log: [1, 2, 3].map((at) => ({ at, grade: 'good', phase: 'review', seconds: 4 })),
  };
  expect(seemsKnown(known)).toBe(true);
  expect(seemsKnown({ ...known, stability: 60 })).toBe(false);
  expect(
    seemsKnown({ ...known, log: [...known.log, { at: 4, grade: 'hard', phase: 'review', seconds: 4 }] }),
  ).toBe(false);
});
