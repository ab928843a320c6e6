import { message } from '../../lib/locale/message.ts';
import { Switch } from '../controls/switch.tsx';

interface StudyToggleProps {
  readonly studied: boolean;
  readonly onStudy: (studied: boolean) => void;
}

/** Puts a concept on the study list or takes it off. */
export function StudyToggle({ studied, onStudy }: StudyToggleProps) {
  return (
    <Switch
      checked={studied}
      hint={message('studyToggleHint')}
      label={message('studyToggle')}
      onChange={onStudy}
    />
  );
}
