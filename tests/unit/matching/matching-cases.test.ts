import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../lib/matching/create-matcher.ts';
import { settleMatches } from '../../../lib/matching/settle-matches.ts';
import { wordFinder } from '../../../lib/matching/word-finder.ts';
import cases from '../../fixtures/matching-cases.json' with { type: 'json' };
import { shippedGlossary } from '../glossary/shipped.ts';
import { bracketed, plain, surfaces } from './marked.ts';

/** An article in which every word that a designation may need occurs. */
const needed = shippedGlossary.designations.flatMap(({ needs = [] }) => needs).join('\n');

describe('with the shipped glossary', () => {
  const matcher = createMatcher(shippedGlossary.designations);
  it.each(cases.glossary.map(({ text, marked, why }) => [text, why, marked] as const))(
    '%s (%s)',
    (text, _, marked) => {
      const matches = settleMatches(matcher.match(text), wordFinder(`${text}\n${needed}`));
      expect(surfaces(text, matches)).toEqual(marked);
    },
  );
});

describe('terms and words that meet', () => {
  const matcher = createMatcher(plain(...cases.boundaries.designations));
  it.each(cases.boundaries.sentences)('%s', (sentence) => {
    expect(bracketed(sentence.replace(/[[\]]/g, ''), matcher)).toBe(sentence);
  });
});
