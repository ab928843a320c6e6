import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../../lib/library/library.ts';
import { newStudyCard, removedStudyCard, type StudyCard } from '../../../lib/study/study-card.ts';
import { backupOf, linesOf, planOf, restoreInto } from './backup-of.ts';
import { type OpenEmpty, valueIn } from './describe-library.ts';
import { hour, morning } from './visits.ts';

const idsOf = (cards: readonly StudyCard[]): string[] => cards.map(({ conceptId }) => conceptId);

/** What every library does with the list of what is learned, whatever keeps it. */
export function describeStudy(name: string, openEmpty: OpenEmpty): void {
  describe(`the study list of a library ${name}`, () => {
    let library: Library;
    beforeEach(async () => {
      library = await openEmpty(() => morning);
    });
    const add = async (...ids: readonly string[]) =>
      valueIn(await library.study.change(ids, (card, id) => card ?? newStudyCard(id, morning)));

    it('has a card for each concept that was added, once', async () => {
      expect(await library.study.cards()).toEqual([]);
      expect(await add('b', 'a', 'b')).toMatchObject({
        before: [],
        after: [{ conceptId: 'b' }, { conceptId: 'a' }],
      });
      expect(await add('a')).toMatchObject({ before: [{ conceptId: 'a' }] });
      expect(idsOf(await library.study.cards())).toEqual(['a', 'b']);
    });

    it('changes a card as it is at that moment, and gives the way back', async () => {
      await add('a', 'b');
      const suspend = (card: StudyCard | null) => card && { ...card, suspended: true };
      const both = await Promise.all([
        library.study.change(['a'], suspend),
        library.study.change(['a'], (card) => card && { ...card, step: card.step + 1 }),
      ]);
      expect((await library.study.cards())[0]).toMatchObject({ suspended: true, step: 1 });
      const { before } = valueIn(both[0]);
      await library.study.change(
        idsOf(before),
        (_, id) => before.find((card) => card.conceptId === id) ?? null,
      );
      expect((await library.study.cards())[0]).toEqual(newStudyCard('a', morning));
      expect(valueIn(await library.study.change(['none'], suspend)).after).toEqual([]);
    });

    it('leaves out what was taken off the list, and begins anew with it', async () => {
      await add('a', 'b');
      await library.study.change(['a'], (card) => card && removedStudyCard(card, morning + hour));
      expect(idsOf(await library.study.cards())).toEqual(['b']);
    });

    it('tells of its changes, and articles don’t', async () => {
      const [told, others] = [vi.fn(), vi.fn()];
      const end = new AbortController();
      library.study.watch(told, end.signal);
      library.watch(others, end.signal);
      await add('a');
      await vi.waitFor(() => expect(told).toHaveBeenCalled());
      expect(others).not.toHaveBeenCalled();
      end.abort();
    });

    it('is in the backup, and of two copies the one changed later stays', async () => {
      await add('a', 'b', 'c');
      const file = await backupOf(library);
      const other = await openEmpty(() => morning);
      const suspended = { ...newStudyCard('a', morning), suspended: true, modifiedAt: morning + hour };
      const older = { ...newStudyCard('b', morning), suspended: true, modifiedAt: morning - hour };
      const gone = removedStudyCard(newStudyCard('c', morning), morning + hour);
      await other.study.change(
        ['a', 'b', 'c'],
        (_, id) => [suspended, older, gone].find(({ conceptId }) => conceptId === id) ?? null,
      );
      const { counts } = valueIn(await planOf(other, file));
      expect(counts.study).toEqual({ added: 0, updated: 1, same: 1 });
      expect(valueIn(await restoreInto(other, file)).counts.study).toEqual(counts.study);
      expect(await other.study.cards()).toEqual([suspended, newStudyCard('b', morning)]);
      const again = await openEmpty(() => morning);
      valueIn(await restoreInto(again, await backupOf(other)));
      expect(await linesOf(await backupOf(again))).toEqual(await linesOf(await backupOf(other)));
    });
  });
}
