import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/matching/create-matcher.ts';
import type { Match } from '../../../lib/matching/match.ts';
import { foldText } from '../../../lib/text/fold-text.ts';
import cases from '../../fixtures/matching-cases.json' with { type: 'json' };
import { shippedGlossary } from '../glossary/shipped.ts';

const { designations } = shippedGlossary;
const matcher = createMatcher(designations);
const foldedByConcept = new Map<string, Set<string>>();
for (const { text, conceptId } of designations) {
  const forms = foldedByConcept.get(conceptId) ?? new Set();
  foldedByConcept.set(conceptId, forms.add(foldText(text).text));
}

/** Articles of shipped terms, sentences and odd characters, in any order. */
const article = fc
  .array(
    fc.oneof(
      fc.constantFrom(...designations.map(({ text }) => text)),
      fc.constantFrom(...cases.glossary.map(({ text }) => text)),
      fc.constantFrom(...'，。、“”的在第十门店力度 \n\u3000\u200b\u00ad·12aA'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const invisible = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\ufe0e');

describe('matches of any text', () => {
  it('fold to a designation of their concept', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { start, end, conceptId } of withNested(matcher.match(text))) {
          expect(foldedByConcept.get(conceptId)).toContain(foldText(text.slice(start, end)).text);
        }
      }),
    );
  });

  it('begin and end with a character that folding keeps', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { start, end } of withNested(matcher.match(text))) {
          expect(foldText(text.charAt(start)).text).not.toBe('');
          expect(foldText(text.charAt(end - 1)).text).not.toBe('');
        }
      }),
    );
  });

  it('stand in order, none over another, and hold their nested ones', () => {
    fc.assert(
      fc.property(article, (text) => {
        const inOrder = (matches: readonly Match[], from: number, to: number): void => {
          let at = from;
          for (const { start, end, nested = [] } of matches) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(to);
            inOrder(nested, start, end);
            at = end;
          }
        };
        inOrder(matcher.match(text), 0, text.length);
      }),
    );
  });

  it('are the same with invisible characters anywhere', () => {
    fc.assert(
      fc.property(
        article,
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), invisible)),
        (text, added) => {
          const places = added.map(
            ([share, character]) => [Math.floor(share * text.length), character] as const,
          );
          const { disturbed, originOf } = disturb(text, places);
          const found = matcher.match(disturbed).map((match) => seenFrom(match, originOf));
          expect(found).toEqual(matcher.match(text));
        },
      ),
    );
  });
});

function withNested(matches: readonly Match[]): Match[] {
  return matches.flatMap((match) => [match, ...withNested(match.nested ?? [])]);
}

/** Puts characters in before offsets of a text, never within a surrogate pair. */
function disturb(text: string, places: readonly (readonly [number, string])[]) {
  let disturbed = '';
  const originOf: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const inPair = /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
    const added = inPair ? [] : places.filter(([place]) => place === at).map(([, character]) => character);
    for (const unit of [...added, text.charAt(at)]) {
      originOf.push(at);
      disturbed += unit;
    }
  }
  return { disturbed, originOf };
}

function seenFrom(match: Match, originOf: readonly number[]): Match {
  const { start, end, nested, ...rest } = match;
  return {
    ...rest,
    start: originOf[start] as number,
    end: (originOf[end - 1] as number) + 1,
    ...(nested && { nested: nested.map((inner) => seenFrom(inner, originOf)) }),
  };
}
