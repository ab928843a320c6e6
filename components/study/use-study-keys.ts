import { useLayoutEffect } from 'preact/hooks';
import { studyGrades } from '../../lib/study/study-card.ts';
import type { StudyActions, StudyFacts } from './study-state.ts';

/** What has keys of its own. */
const ownKeys = 'button, a, input, select, textarea, summary, [contenteditable]';
/** What is typed into. */
const typed = 'input, select, textarea, [contenteditable]';

/** Space or Enter shows the answer, 1 to 4 grade it, z takes the last grade back. Nobody has to know. */
export function useStudyKeys(asked: StudyFacts['asked'], actions: StudyActions, canUndo: boolean): void {
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const target = event.target instanceof Element ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || target?.closest(typed))
        return;
      if (act(event.key, target)) event.preventDefault();
    }

    function act(key: string, target: Element | null): boolean {
      if (key === 'z' && canUndo) {
        actions.undo();
        return true;
      }
      if (asked === null || asked === 'reading') return false;
      const grade = studyGrades[Number(key) - 1];
      if (asked.shown && grade) {
        actions.grade(grade);
        return true;
      }
      if (asked.shown || (key !== ' ' && key !== 'Enter') || target?.closest(ownKeys)) return false;
      actions.show();
      return true;
    }

    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [asked, actions, canUndo]);
}
