import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, intervals } from '../../../lib/study/schedule.ts';
import {
  longestAnswer,
  longestLog,
  newStudyCard,
  type StudyCard,
  type StudyGrade,
  studyGrades,
} from '../../../lib/study/study-card.ts';
import { studyDay } from '../../../lib/study/study-day.ts';
import { isStudyCard } from '../../../lib/study/study-shape.ts';

const hour = 3_600_000;
const day = 24 * hour;
const beijing = () => 8 * hour;
/** 9:00 in Beijing. */
const morning = Date.UTC(2026, 7, 12, 1);

/** A card after some answers, each so long after it was due. */
function cardAfter(answers: readonly (readonly [StudyGrade, number])[], zone = beijing): StudyCard {
  return answers.reduce(
    (card, [grade, late]) => {
      return answered(card, grade, Math.max(card.due, card.lastAt ?? 0) + late, 5, zone);
    },
    newStudyCard('jie-su-ji-ban', morning),
  );
}

const arbitraryAnswers = fc.array(
  fc.tuple(fc.constantFrom(...studyGrades), fc.integer({ min: 0, max: 40 * day })),
  { maxLength: 80 },
);

describe('answering', () => {
  it('asks again within the day until it was known, then after days, each time later', () => {
    const once = cardAfter([['good', 0]]);
    expect(once).toMatchObject({ phase: 'learning', answers: 1, due: morning + 10 * 60_000 });
    const twice = cardAfter([
      ['good', 0],
      ['good', 0],
    ]);
    expect(twice.phase).toBe('review');
    expect(twice.scheduledDays).toBeGreaterThan(0);
    const thrice = cardAfter([
      ['good', 0],
      ['good', 0],
      ['good', 0],
    ]);
    expect(thrice.scheduledDays).toBeGreaterThan(twice.scheduledDays);
  });

  it('begins again with what was forgotten, and counts it', () => {
    const known = cardAfter([
      ['easy', 0],
      ['good', 0],
    ]);
    const forgotten = answered(known, 'again', known.due, 4, beijing);
    expect(forgotten).toMatchObject({ phase: 'relearning', lapses: 1 });
    expect(forgotten.due - known.due).toBeLessThan(hour);
    expect(forgotten.stability).toBeLessThan(known.stability);
  });

  it('counts days from four in the morning of the reader’s clock', () => {
    const known = cardAfter([['easy', 0]]);
    const evening = Date.UTC(2026, 7, 20, 14);
    const long = answered({ ...known, lastAt: evening - 8 * day }, 'good', evening, 5, beijing);
    // Six hours later it is tomorrow in London, and still today in Beijing.
    const night = answered({ ...known, lastAt: evening - 8 * day }, 'good', evening + 5 * hour, 5, beijing);
    expect(night.scheduledDays).toBe(long.scheduledDays);
    expect(studyDay(night.due, beijing)).toBe(studyDay(long.due, beijing));
  });

  it('goes on where the clock was set back', () => {
    const once = cardAfter([['easy', 0]]);
    const back = answered(once, 'good', morning - 40 * day, 5, beijing);
    expect(back.lastAt).toBe(once.lastAt);
    expect(isStudyCard(back)).toBe(true);
  });

  it('says what each grade would bring, in order', () => {
    const next = intervals(
      cardAfter([
        ['good', 0],
        ['good', 0],
      ]),
      morning + 20 * day,
      beijing,
    );
    expect(next.again).toBeLessThan(next.hard);
    expect(next.hard).toBeLessThanOrEqual(next.good);
    expect(next.good).toBeLessThan(next.easy);
  });

  it('counts an answer that took an hour as one from which the reader went away', () => {
    const [{ seconds } = { seconds: 0 }] = answered(newStudyCard('a', 0), 'good', 1, 3_600, beijing).log;
    expect(seconds).toBe(longestAnswer);
  });

  it('gives whole cards, whatever is answered and when', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const card = cardAfter(answers);
        expect(isStudyCard(card)).toBe(true);
        expect(isStudyCard(JSON.parse(JSON.stringify(card)))).toBe(true);
        expect(card.answers).toBe(answers.length);
        expect(card.log).toHaveLength(Math.min(longestLog, answers.length));
        if (card.lastAt !== null) expect(card.due).toBeGreaterThan(card.lastAt);
      }),
    );
  });

  it('gives the same for the same answers: nothing is random', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        expect(cardAfter(answers)).toEqual(cardAfter(answers));
      }),
    );
  });

  it('never puts off what was known worse for longer', () => {
    fc.assert(
      fc.property(arbitraryAnswers, fc.integer({ min: 0, max: 400 * day }), (answers, late) => {
        const card = cardAfter(answers);
        const { again, hard, good, easy } = intervals(card, card.due + late, beijing);
        expect(again).toBeLessThanOrEqual(hard);
        expect(hard).toBeLessThanOrEqual(good);
        expect(good).toBeLessThanOrEqual(easy);
      }),
    );
  });
});

describe('a stored card', () => {
  const sound = cardAfter([['good', 0]]);
  it.each([
    ['a field too many', { ...sound, more: 1 }],
    ['no concept', { ...sound, conceptId: '' }],
    ['a phase that is none', { ...sound, phase: 'old' }],
    ['a stability that is no number', { ...sound, stability: Number.NaN }],
    ['a memory that FSRS can’t go on from', { ...sound, difficulty: 0 }],
    ['an answer but no time', { ...sound, lastAt: null }],
    ['an answer that is none', { ...sound, log: [{ at: 1 }] }],
    ['too many answers', { ...sound, log: Array.from({ length: longestLog + 1 }, () => sound.log[0]) }],
  ])('with %s is refused', (_, card) => {
    expect(isStudyCard(card)).toBe(false);
  });
});
