import type { StoreChange } from '../store/store.ts';
import { laterStudyCard, type StudyCard } from '../study/study-card.ts';

/** Merges what is learned from a backup: of two copies of a card the one changed later stays. */
export async function mergeStudy(change: StoreChange, arriving: readonly StudyCard[]): Promise<void> {
  if (arriving.length === 0) return;
  const kept = await change.studyCards(arriving.map(({ conceptId }) => conceptId));
  const known = new Map(kept.map((card) => [card.conceptId, card]));
  const later = arriving.filter((theirs) => {
    const ours = known.get(theirs.conceptId);
    return !ours || laterStudyCard(ours, theirs) !== ours;
  });
  if (later.length > 0) await change.putStudyCards(later);
}
