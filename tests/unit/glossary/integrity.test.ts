import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../lib/glossary/concept.ts';
import { createMatcher } from '../../../lib/matching/create-matcher.ts';
import type { Match } from '../../../lib/matching/match.ts';
import { settleMatches } from '../../../lib/matching/settle-matches.ts';
import { wordFinder } from '../../../lib/matching/word-finder.ts';
import { foldText } from '../../../lib/text/fold-text.ts';
import { shippedCategories, shippedGlossary } from './shipped.ts';

const { entries, designations, problems } = shippedGlossary;
const concepts = [...entries.values()].map(({ concept }) => concept);
const matcher = createMatcher(designations);
const idsIn = (sentence: string) => {
  const ids = (matches: readonly Match[]): string[] =>
    matches.flatMap(({ conceptId, nested = [] }) => [conceptId, ...ids(nested)]);
  return ids(settleMatches(matcher.match(sentence), wordFinder(sentence)));
};

describe('shipped glossary', () => {
  it('has sixty concepts or more, each id once', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(60);
    expect(problems).toEqual([]);
  });

  it('gives every concept a fact, and every fact a source', () => {
    const bare = [...entries.values()].filter(
      ({ concept, sources }) =>
        concept.facts.length === 0 || concept.facts.some(({ source }) => !sources[source]),
    );
    expect(bare.map(({ concept }) => concept.id)).toEqual([]);
  });

  it('cites every source it lists', () => {
    const idle = shippedCategories.flatMap(({ file }) => {
      const cited = new Set(file?.concepts.flatMap(({ facts }) => facts.map(({ source }) => source)));
      return Object.keys(file?.sources ?? {}).filter((key) => !cited.has(key));
    });
    expect(idle).toEqual([]);
  });

  it('relates concepts that exist, both ways, and none to itself', () => {
    const faults = concepts.flatMap(({ id, related, broader }) =>
      [
        ...[...related, ...broader].filter((other) => !entries.has(other) || other === id),
        ...related.filter((other) => entries.get(other)?.concept.related.includes(id) === false),
      ].map((other) => `${id} → ${other}`),
    );
    expect(faults).toEqual([]);
  });

  it('has no circle of broader concepts', () => {
    const reaches = (from: Concept, target: string, seen: Set<string>): boolean =>
      from.broader.some((id) => {
        const next = entries.get(id)?.concept;
        if (id === target) return true;
        if (!next || seen.has(id)) return false;
        return reaches(next, target, seen.add(id));
      });
    expect(concepts.filter((concept) => reaches(concept, concept.id, new Set())).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('gives no designation to two concepts, compared after folding', () => {
    const owners = new Map<string, Set<string>>();
    for (const { text, conceptId } of designations) {
      const { text: folded } = foldText(text);
      owners.set(folded, (owners.get(folded) ?? new Set()).add(conceptId));
    }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it.each([
    ['七有', 7],
    ['五性', 5],
    ['一业一证', 7],
  ])('counts the parts of %s: %i', (label, count) => {
    expect(concepts.find(({ prefLabel }) => prefLabel.zh === label)?.parts).toHaveLength(count);
  });

  it.each(concepts.map((concept) => [concept.prefLabel.zh, concept] as const))(
    'finds %s where its notes say so, and not where they say not',
    (_, { id, matching }) => {
      expect(matching.match.length).toBeGreaterThan(0);
      expect(matching.match.filter((sentence) => !idsIn(sentence).includes(id))).toEqual([]);
      expect((matching.noMatch ?? []).filter((sentence) => idsIn(sentence).includes(id))).toEqual([]);
    },
  );
});
