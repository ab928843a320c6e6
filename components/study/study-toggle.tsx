import { message } from '../../lib/locale/message.ts';

interface StudyToggleProps {
  readonly studied: boolean;
  readonly onStudy: (studied: boolean) => void;
}

/** Puts a concept on the study list or takes it off. */
export function StudyToggle({ studied, onStudy }: StudyToggleProps) {
  return (
    <button class="button-quiet" onClick={() => onStudy(!studied)} type="button">
      {message(studied ? 'studyStop' : 'studyStart')}
    </button>
  );
}
