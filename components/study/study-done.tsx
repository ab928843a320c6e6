import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import type { StudyToday } from '../../lib/study/plan-session.ts';

interface StudyDoneProps {
  readonly today: StudyToday;
  /** After an answer; not where the page has just been opened. */
  readonly takesFocus: boolean;
  /** Ten minutes more. */
  readonly onGoOn: () => void;
}

/** Nothing is asked any more today: what was done, what is left, what comes tomorrow. */
export function StudyDone({
  today: { answers, seconds, left, tomorrow },
  takesFocus,
  onGoOn,
}: StudyDoneProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it comes.
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, []);
  return (
    <div class="study-card study-done">
      <h3 ref={heading} tabIndex={-1}>
        {message(answers > 0 ? 'studyDone' : 'studyNothingDue')}
      </h3>
      {answers > 0 && (
        <p>{message('studyDoneToday', String(answers), String(Math.max(1, Math.round(seconds / 60))))}</p>
      )}
      <p>{message('studyTomorrow', String(tomorrow))}</p>
      {left > 0 && (
        <>
          <p>{message('studyTimeUp', String(left))}</p>
          <button class="button-quiet" onClick={onGoOn} type="button">
            {message('studyGoOn')}
          </button>
        </>
      )}
    </div>
  );
}
