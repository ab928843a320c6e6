import { type Result, success } from '../outcome/result.ts';
import type { Store } from '../store/store.ts';
import { storeFailure } from '../store/store-failure.ts';
import { createSignal } from './change-signal.ts';
import type { StudyChange, StudyList } from './study-list.ts';

/** The study list of a library. It tells of its changes by itself: an answer changes no article. */
export function openStudy(store: Store): StudyList {
  const changes = createSignal('dongcheng-gloss.study');

  async function change(
    conceptIds: readonly string[],
    work: Parameters<StudyList['change']>[1],
  ): Promise<Result<StudyChange>> {
    const ids = [...new Set(conceptIds)];
    try {
      const changed = await store.change('study', async (transaction): Promise<StudyChange> => {
        const before = await transaction.studyCards(ids);
        const known = new Map(before.map((card) => [card.conceptId, card]));
        const after = ids.flatMap((id) => work(known.get(id) ?? null, id) ?? []);
        await transaction.putStudyCards(after);
        return { before, after };
      });
      changes.tell();
      return success(changed);
    } catch (error) {
      return storeFailure(error);
    }
  }

  return {
    cards: async () => {
      const all = await store.read('study', (view) => view.allStudyCards());
      return all.filter(({ removedAt }) => removedAt === null);
    },
    change,
    watch: changes.watch,
  };
}
