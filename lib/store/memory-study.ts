import type { StudyCard } from '../study/study-card.ts';
import type { StudyView, StudyWriting } from './study-store.ts';

/** The study list of a store that lasts as long as its page. */
export function heldStudy(study: Map<string, StudyCard>): StudyView & StudyWriting {
  return {
    studyCards: async (ids) => ids.flatMap((id) => study.get(id) ?? []),
    allStudyCards: async () =>
      [...study.values()].sort((one, other) => (one.conceptId < other.conceptId ? -1 : 1)),
    putStudyCards: async (cards) => {
      for (const card of cards) study.set(card.conceptId, card);
    },
  };
}
