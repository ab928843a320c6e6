import { message } from '../../lib/locale/message.ts';
import type { StudyLimits } from '../../lib/study/plan-session.ts';
import { Slider } from '../controls/slider.tsx';

interface StudyLimitsProps {
  readonly limits: StudyLimits;
  readonly onLimit: (limits: Partial<StudyLimits>) => void;
}

/** How much a day is to have. */
export function StudyLimitsForm({ limits, onLimit }: StudyLimitsProps) {
  return (
    <section aria-labelledby="study-limits" class="study-section">
      <h2 id="study-limits">{message('studyLimits')}</h2>
      <Slider
        label={message('studyMinutes')}
        max={60}
        min={5}
        onChange={(minutes) => onLimit({ minutes })}
        say={(value) => message('studyMinutesSaid', String(value))}
        step={5}
        value={limits.minutes}
      />
      <Slider
        label={message('studyNewCards')}
        max={30}
        min={0}
        onChange={(newCards) => onLimit({ newCards })}
        say={(value) => message('studyNewSaid', String(value))}
        step={1}
        value={limits.newCards}
      />
    </section>
  );
}
