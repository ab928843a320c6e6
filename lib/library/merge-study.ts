import type { StoreChange, StoreView } from '../store/store.ts';
import { laterStudyCard, type StudyCard } from '../study/study-card.ts';
import type { MergedKind } from './library-backup.ts';

/** What becomes of the cards of a backup. */
interface StudyPlan {
  /** Those that are new here, or were changed later there. */
  readonly arriving: readonly StudyCard[];
  readonly counts: MergedKind;
}

/** Of two copies of a card the one that was changed later stays. What was taken off the list is no card to the reader. */
export async function planStudy(view: StoreView, copies: readonly StudyCard[]): Promise<StudyPlan> {
  const kept = copies.length > 0 ? await view.studyCards(copies.map(({ conceptId }) => conceptId)) : [];
  const known = new Map(kept.map((card) => [card.conceptId, card]));
  const arriving = copies.filter((theirs) => {
    const ours = known.get(theirs.conceptId);
    return !ours || laterStudyCard(ours, theirs) !== ours;
  });
  const isHere = ({ conceptId }: StudyCard): boolean => known.get(conceptId)?.removedAt === null;
  const shown = arriving.filter((card) => card.removedAt === null || isHere(card));
  const updated = shown.filter(isHere).length;
  const same = copies.filter((card) => isHere(card) && !arriving.includes(card)).length;
  return { arriving, counts: { added: shown.length - updated, updated, same } };
}

/** Merges what is learned from a backup. */
export async function mergeStudy(change: StoreChange, copies: readonly StudyCard[]): Promise<MergedKind> {
  const { arriving, counts } = await planStudy(change, copies);
  if (arriving.length > 0) await change.putStudyCards(arriving);
  return counts;
}
