import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idAt, joinIds, numberOf } from '../../../lib/matching/concept-ids.ts';
import { createLayeredMatcher, createMatcher } from '../../../lib/matching/create-matcher.ts';
import type { Designation } from '../../../lib/matching/match.ts';
import { compileLayer } from '../../../lib/matching/match-layer.ts';

/** Few characters, so that designations of different layers begin, end and nest alike. */
const signs = '接诉即办街道七有五性、“”';
const written = fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 5 });
const neighbours = fc.option(fc.array(written, { minLength: 1, maxLength: 2 }), { nil: undefined });
const designation: fc.Arbitrary<Designation> = fc
  .record({
    text: written,
    conceptId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    quoted: fc.constantFrom(true as const, undefined, undefined, undefined),
    needs: neighbours,
    notAfter: neighbours,
    notBefore: neighbours,
  })
  .map(({ text, conceptId, ...rules }) => ({
    text,
    conceptId,
    ...Object.fromEntries(Object.entries(rules).filter(([, rule]) => rule !== undefined)),
  }));
const layers = fc.array(fc.array(designation, { maxLength: 12 }), { maxLength: 4 });
const article = fc.string({ unit: fc.constantFrom(...signs, '，', '的'), maxLength: 40 });

/** What one glossary of all layers has: concepts of the first layer that names them, without those left out. */
function merged(all: readonly (readonly Designation[])[], leftOut: ReadonlySet<string>): Designation[] {
  const owners = new Map<string, number>();
  all.forEach((layer, at) => {
    for (const { conceptId } of layer) if (!owners.has(conceptId)) owners.set(conceptId, at);
  });
  return all.flatMap((layer, at) =>
    layer.filter(({ conceptId }) => owners.get(conceptId) === at && !leftOut.has(conceptId)),
  );
}

describe('several glossaries', () => {
  it('find what one glossary of all of them would find', () => {
    fc.assert(
      fc.property(layers, fc.uniqueArray(fc.constantFrom('a', 'b', 'c')), article, (all, some, text) => {
        const leftOut = new Set<string>(some);
        const layered = createLayeredMatcher(all.map(compileLayer), (id) => leftOut.has(id));
        expect(layered.match(text)).toEqual(createMatcher(merged(all, leftOut)).match(text));
      }),
      { numRuns: 500 },
    );
  });

  it('give the same again after a database has kept them', () => {
    fc.assert(
      fc.property(layers, article, (all, text) => {
        const compiled = all.map(compileLayer);
        const kept = structuredClone(compiled);
        expect(createLayeredMatcher(kept).match(text)).toEqual(createLayeredMatcher(compiled).match(text));
      }),
    );
  });

  it('let the first count where two write theirs alike, but the longer one of whichever', () => {
    const [own, pack] = [
      [{ text: '街道', conceptId: 'own' }],
      [
        { text: '街道', conceptId: 'pack' },
        { text: '街道办', conceptId: 'office' },
      ],
    ];
    const found = (...order: (readonly Designation[])[]) =>
      createLayeredMatcher(order.map(compileLayer))
        .match('街道和街道办')
        .map(({ conceptId }) => conceptId);
    expect(found(own, pack)).toEqual(['own', 'office']);
    expect(found(pack, own)).toEqual(['pack', 'office']);
    expect(found()).toEqual([]);
  });
});

it('ids are told by their numbers, and numbers by their ids', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ maxLength: 6 })), fc.string({ maxLength: 6 }), (all, other) => {
      const ids = joinIds(all);
      all.forEach((id, number) => {
        expect(idAt(ids, number)).toBe(id);
        expect(numberOf(ids, id)).toBe(number);
      });
      expect(numberOf(ids, other)).toBe(all.indexOf(other));
    }),
  );
});
