import { expect, it } from 'vitest';
import {
  planOwnTermsBack,
  withoutTermsBack,
  withTermsBack,
} from '../../../entrypoints/library/own-terms-back.ts';
import { ownTerm, ownTerms } from '../glossary/own-terms-sample.ts';

const [tea, evening, bench] = [ownTerm('茶馆'), ownTerm('夜校'), ownTerm('长凳')];
const older = { ...evening, definition: { zh: '从前的释义', en: '' }, createdAt: 99, modifiedAt: 99 };
const here = ownTerms(evening, bench);

it('terms that come back are added, put in the place of those with their ids, or left as they are', () => {
  const plan = planOwnTermsBack([tea, older, { ...bench, createdAt: 99, modifiedAt: 99 }], here);
  expect([plan.added, plan.before, plan.unchanged]).toEqual([[tea], [evening], 1]);
  const after = ownTerms(...withTermsBack(here, plan).terms);
  expect(after.terms).toEqual([tea, { ...older, createdAt: evening.createdAt }, bench]);
  expect(withoutTermsBack(after, plan).terms).toEqual(here.terms);
});
