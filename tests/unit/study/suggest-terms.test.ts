import { expect, it } from 'vitest';
import { termsToLearn } from '../../../lib/study/suggest-terms.ts';

it('suggests what is met most often, without what is known, learned or never met', () => {
  const met = ['a', 'b', 'c', 'd'].map((conceptId, at) => ({ conceptId, articles: at }));
  expect(termsToLearn(met, (id) => id === 'c').map(({ conceptId }) => conceptId)).toEqual(['d', 'b']);
});
