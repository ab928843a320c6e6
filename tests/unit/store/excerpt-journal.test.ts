import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyJournal, newsSince, withChange } from '../../../lib/store/excerpt-journal.ts';

it('tells of every change since a state, or that it can’t', () => {
  const ids = fc.array(fc.nat(9).map(String), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 150, size: 'max' }), fc.nat(150), (changes, since) => {
      const journal = changes.reduce(withChange, emptyJournal);
      const { state, changed } = newsSince(journal, since);
      expect(state).toBe(changes.length);
      if (since > state) expect(changed).toBeNull();
      else if (changed !== null) expect(new Set(changed)).toEqual(new Set(changes.slice(since).flat()));
      else expect(state - since).toBeGreaterThan(50);
    }),
  );
});

it('knows nothing for who has read nothing, and little of what was large', () => {
  const large = withChange(
    withChange(emptyJournal, ['a']),
    Array.from({ length: 10_000 }, (_, at) => String(at)),
  );
  expect(newsSince(large, null)).toEqual({ state: 2, changed: null });
  expect(newsSince(large, 1)).toEqual({ state: 2, changed: null });
  expect(newsSince(large, 2)).toEqual({ state: 2, changed: [] });
  expect(large.recent).toEqual([]);
  expect(newsSince(withChange(large, ['b']), 2)).toEqual({ state: 3, changed: ['b'] });
});
