import type { StudyActions } from '../../components/study/study-state.ts';
import type { Library } from '../../lib/library/library.ts';
import { message } from '../../lib/locale/message.ts';
import { listedStudyCard, removedStudyCard, type StudyCard } from '../../lib/study/study-card.ts';
import type { NoticeStore } from './notice-store.ts';

interface ListSources {
  readonly library: Library;
  readonly notices: NoticeStore;
  readonly now: () => number;
  readonly labelOf: (conceptId: string) => string;
  readonly markKnown: (conceptId: string, label: string) => Promise<void>;
  /** Reads the cards again. */
  readonly refresh: () => Promise<void>;
}

/** Puts concepts on the study list and takes them off: each says what came of it, and offers the way back. */
export function studyActions({
  library,
  notices,
  now,
  labelOf,
  markKnown,
  refresh,
}: ListSources): Pick<StudyActions, 'add' | 'remove' | 'suspend' | 'markKnown'> {
  async function change(
    conceptIds: readonly string[],
    work: (card: StudyCard | null, conceptId: string) => StudyCard | null,
    said: string,
  ): Promise<void> {
    notices.clear();
    const changed = await library.study.change(conceptIds, work);
    if (!changed.ok) return notices.sayProblem(changed.failure);
    await refresh();
    const { before, after } = changed.value;
    notices.say(said, () => void undo(before, after));
  }

  /** What was not there before is taken off again. */
  async function undo(before: readonly StudyCard[], after: readonly StudyCard[]): Promise<void> {
    const were = new Map(before.map((card) => [card.conceptId, card]));
    const back = await library.study.change(
      after.map(({ conceptId }) => conceptId),
      (card, id) => {
        const was = were.get(id);
        if (was) return { ...was, modifiedAt: now() };
        return card && removedStudyCard(card, now());
      },
    );
    if (!back.ok) return notices.sayProblem(back.failure);
    await refresh();
    notices.say(message('ownUndone'));
  }

  const remove = (id: string, said: string): Promise<void> =>
    change([id], (card) => card && removedStudyCard(card, now()), said);

  return {
    add: (ids) =>
      void change(
        ids,
        (card, id) => listedStudyCard(card, id, now()),
        message('studyAdded', ids.map(labelOf).join('、')),
      ),
    remove: (id) => void remove(id, message('studyRemoved', labelOf(id))),
    suspend: (id, suspended) =>
      void change(
        [id],
        (card) => card && { ...card, suspended, modifiedAt: now() },
        message(suspended ? 'studyPaused' : 'studyResumed', labelOf(id)),
      ),
    markKnown: (id) => void markKnown(id, labelOf(id)).then(() => remove(id, message('ownKnownNow'))),
  };
}
