import { type MessageKey, message } from '../../lib/locale/message.ts';
import { type StudyGrade, studyGrades } from '../../lib/study/study-card.ts';
import { sayInterval } from './say-interval.ts';

const names: Readonly<Record<StudyGrade, MessageKey>> = {
  again: 'studyAgain',
  hard: 'studyHard',
  good: 'studyGood',
  easy: 'studyEasy',
};

interface StudyGradesProps {
  readonly intervals: Readonly<Record<StudyGrade, number>>;
  readonly onGrade: (grade: StudyGrade) => void;
}

/** How well it was known, each with when the card would come again. */
export function StudyGrades({ intervals, onGrade }: StudyGradesProps) {
  return (
    <fieldset class="study-grades">
      <legend>{message('studyHowWell')}</legend>
      {studyGrades.map((grade, at) => (
        <button
          aria-keyshortcuts={String(at + 1)}
          class="study-grade"
          data-grade={grade}
          key={grade}
          onClick={() => onGrade(grade)}
          type="button"
        >
          <span aria-hidden="true" class="study-key">
            {at + 1}
          </span>
          <strong>{message(names[grade])}</strong> <span>{sayInterval(intervals[grade])}</span>
        </button>
      ))}
    </fieldset>
  );
}
