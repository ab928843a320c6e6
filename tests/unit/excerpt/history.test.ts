import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeExcerpt } from '../../../lib/excerpt/change-excerpt.ts';
import { type Excerpt, type ExcerptChange, excerptMarks } from '../../../lib/excerpt/excerpt.ts';
import { emptyHistory, longestHistory, record, redo, undo } from '../../../lib/excerpt/history.ts';
import { morning } from '../library/visits.ts';
import { excerptOf, numberedExcerpt } from './excerpt-of.ts';

const fieldsOf = ({ mark, note, tags, target, deletedAt }: Excerpt) => ({
  mark,
  note,
  tags,
  target,
  deletedAt,
});

function apply(excerpts: readonly Excerpt[], changes: readonly ExcerptChange[]): Excerpt[] {
  return excerpts.map((excerpt) =>
    changes
      .filter(({ id }) => id === excerpt.id)
      .reduce((changed, { fields }) => changeExcerpt(changed, fields, morning), excerpt),
  );
}

describe('the history of excerpts', () => {
  it('is empty at first, and remembers nothing of what changes nothing', () => {
    expect(undo(emptyHistory, morning)).toBeNull();
    expect(redo(emptyHistory)).toBeNull();
    expect(record(emptyHistory, [{ before: excerptOf(), after: excerptOf() }])).toBe(emptyHistory);
    expect(record(emptyHistory, [])).toBe(emptyHistory);
  });

  it('puts what was saved into the bin, and takes it out again', () => {
    const saved = record(emptyHistory, [{ before: null, after: excerptOf() }]);
    const back = undo(saved, morning + 7);
    expect(back?.changes).toEqual([{ id: excerptOf().id, fields: { deletedAt: morning + 7 } }]);
    expect(redo(back?.history ?? emptyHistory)).toEqual({
      history: saved,
      changes: [{ id: excerptOf().id, fields: { deletedAt: null } }],
    });
  });

  it('takes back only the fields that were changed', () => {
    const before = excerptOf({ note: '一' });
    const after = changeExcerpt(before, { note: '二' }, morning + 1);
    const move = undo(record(emptyHistory, [{ before, after }]), morning + 2);
    expect(move?.changes).toEqual([{ id: before.id, fields: { note: '一' } }]);
  });

  it('forgets what was undone once something else is done', () => {
    const one = record(emptyHistory, [{ before: null, after: numberedExcerpt(1) }]);
    const undone = undo(one, morning)?.history ?? emptyHistory;
    expect(redo(record(undone, [{ before: null, after: numberedExcerpt(2) }]))).toBeNull();
  });

  it('goes back a hundred steps and no more', () => {
    let history = emptyHistory;
    for (let number = 0; number < longestHistory + 5; number++) {
      history = record(history, [{ before: null, after: numberedExcerpt(number) }]);
    }
    let steps = 0;
    for (let move = undo(history, morning); move; move = undo(move.history, morning)) steps += 1;
    expect(steps).toBe(longestHistory);
  });

  it('leads back through all that was done, and forth again', () => {
    const change = fc.record(
      {
        mark: fc.constantFrom(...excerptMarks),
        note: fc.string(),
        deletedAt: fc.constantFrom(null, morning + 1),
      },
      { requiredKeys: [] },
    );
    const doing = fc.tuple(change, change);
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 12 }), fc.nat(12), (doings, steps) => {
        const states: Excerpt[][] = [[numberedExcerpt(1), numberedExcerpt(2)]];
        let history = emptyHistory;
        for (const changes of doings) {
          const before = states.at(-1) ?? [];
          const after = before.map((excerpt, at) => changeExcerpt(excerpt, changes[at] ?? {}, morning + 1));
          const next = record(
            history,
            before.map((excerpt, at) => ({ before: excerpt, after: after[at] ?? excerpt })),
          );
          if (next !== history) states.push(after);
          history = next;
        }
        let present = states.at(-1) ?? [];
        let at = states.length - 1;
        for (let step = 0; step < steps; step++) {
          const move = undo(history, morning + 2);
          expect(move === null).toBe(at === 0);
          if (!move) break;
          present = apply(present, move.changes);
          history = move.history;
          at -= 1;
          expect(present.map(fieldsOf)).toEqual(states[at]?.map(fieldsOf));
        }
        for (let move = redo(history); move; move = redo(history)) {
          present = apply(present, move.changes);
          history = move.history;
        }
        expect(present.map(fieldsOf)).toEqual(states.at(-1)?.map(fieldsOf));
      }),
    );
  });
});
