/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { buildGlossary } from '../../../lib/glossary/glossary.ts';
import { parseCategoryFile } from '../../../lib/glossary/parse-category-file.ts';
import { createMatcher } from '../../../lib/matching/create-matcher.ts';
import { settleMatches } from '../../../lib/matching/settle-matches.ts';
import { wordFinder } from '../../../lib/matching/word-finder.ts';
import cases from '../../fixtures/matching-cases.json' with { type: 'json' };

// The same cases as in the unit tests, here with each engine's own regular expressions and word breaker.
const files = import.meta.glob<unknown>('../../../public/glossary/*.json', {
  eager: true,
  import: 'default',
});
const categories = Object.entries(files)
  .filter(([path]) => !path.endsWith('.schema.json'))
  .flatMap(([path, json]) => parseCategoryFile(json, path.replace(/^.*\/|\.json$/g, '')).file ?? []);
const { designations } = buildGlossary(categories);
const needed = designations.flatMap(({ needs = [] }) => needs).join('\n');
const matcher = createMatcher(designations);

test.each(cases.glossary)('$text', ({ text, marked }) => {
  const matches = settleMatches(matcher.match(text), wordFinder(`${text}\n${needed}`));
  expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
});
