import { isInstant } from '../excerpt/excerpt-shape.ts';
import { isRecord } from '../glossary/json-shape.ts';
import { longestAnswer, longestLog, type StudyCard, studyGrades, studyPhases } from './study-card.ts';

type Test = (value: unknown) => boolean;

const isCount: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isAmount: Test = (value) => Number.isFinite(value) && (value as number) >= 0;
const isInstantOrNull: Test = (value) => value === null || isInstant(value);
const isOneOf =
  (allowed: readonly string[]): Test =>
  (value) =>
    allowed.some((each) => each === value);

const answerTests: Readonly<Record<string, Test>> = {
  at: isInstant,
  grade: isOneOf(studyGrades),
  phase: isOneOf(studyPhases),
  seconds: (value) => isCount(value) && (value as number) <= longestAnswer,
};

const cardTests: Readonly<Record<string, Test>> = {
  conceptId: (value) => typeof value === 'string' && value !== '' && value.length <= 200,
  addedAt: isInstant,
  modifiedAt: isInstant,
  removedAt: isInstantOrNull,
  suspended: (value) => typeof value === 'boolean',
  phase: isOneOf(studyPhases),
  due: isInstant,
  stability: isAmount,
  difficulty: isAmount,
  scheduledDays: isCount,
  step: isCount,
  answers: isCount,
  lapses: isCount,
  lastAt: isInstantOrNull,
  log: (value) => Array.isArray(value) && value.length <= longestLog && value.every(exactly(answerTests)),
};

/** Of FSRS, days. */
const leastStability = 0.001;

/** An object with these fields and no other. */
function exactly(tests: Readonly<Record<string, Test>>): Test {
  const all = Object.entries(tests);
  return (value) =>
    isRecord(value) &&
    Object.keys(value).length === all.length &&
    all.every(([name, test]) => test(value[name]));
}

const hasFields = exactly(cardTests);

/** True for a card that is whole, and nothing more: what was asked has a memory that FSRS can go on from. */
export function isStudyCard(value: unknown): value is StudyCard {
  if (!hasFields(value)) return false;
  const { phase, stability, difficulty, lastAt } = value as StudyCard;
  if (phase === 'new') return stability === 0 && difficulty === 0 && lastAt === null;
  return stability >= leastStability && difficulty >= 1 && difficulty <= 10 && lastAt !== null;
}
