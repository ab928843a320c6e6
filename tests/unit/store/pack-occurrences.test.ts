import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packOccurrences, unpackOccurrences } from '../../../lib/store/pack-occurrences.ts';

const occurrence = fc.record({
  conceptId: fc.constantFrom('jie-su-ji-ban', 'yi-ye-yi-zheng', 'a'),
  place: fc.oneof(fc.nat(5_000), fc.constantFrom('kicker' as const, 'title' as const, 'subtitle' as const)),
  start: fc.nat(1_000_000),
  end: fc.nat(1_000_000),
});

it('occurrences come back as they were packed', () => {
  fc.assert(
    fc.property(fc.array(occurrence), (occurrences) => {
      expect(unpackOccurrences(packOccurrences(occurrences))).toEqual(occurrences);
    }),
  );
});

it('what was packed wrongly is left out', () => {
  expect(
    unpackOccurrences({ concepts: ['a'], places: Int32Array.of(1, 0, 0, 2, 0, -9, 0, 2, 0, 0, 0) }),
  ).toEqual([]);
});
