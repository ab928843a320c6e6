import { useLayoutEffect, useRef } from 'preact/hooks';
import { message } from '../../lib/locale/message.ts';
import type { StudyToday } from '../../lib/study/plan-session.ts';
import type { StudyRow } from './study-state.ts';

interface StudyDoneProps {
  readonly today: StudyToday;
  /** What is remembered so well that it might be called known. */
  readonly known: readonly StudyRow[];
  readonly onMarkKnown: (conceptId: string) => void;
  /** After an answer; not where the page has just been opened. */
  readonly takesFocus: boolean;
  /** Ten minutes more. */
  readonly onGoOn: () => void;
}

/** Nothing is asked any more today: what was done, what is left, what comes tomorrow. */
export function StudyDone({
  today: { answers, seconds, left, tomorrow },
  known,
  onMarkKnown,
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
      {known.length > 0 && (
        <>
          <p>{message('studyMightBeKnown')}</p>
          <p class="study-ways">
            {known.map(({ conceptId, label }) => (
              <button
                aria-label={message('studyMarkKnown', label)}
                class="button-quiet"
                key={conceptId}
                lang="zh-CN"
                onClick={() => onMarkKnown(conceptId)}
                type="button"
              >
                {label}
              </button>
            ))}
          </p>
        </>
      )}
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
