import { describe, expect, it } from 'vitest';
import type { Match } from '../../../lib/matching/match.ts';
import { settleMatches } from '../../../lib/matching/settle-matches.ts';
import { wordFinder } from '../../../lib/matching/word-finder.ts';

const inner: Match = { start: 2, end: 4, conceptId: 'inner' };
const outer: Match = { start: 0, end: 4, conceptId: 'outer', needs: ['热线'], nested: [inner] };

describe('settleMatches', () => {
  it('keeps a match whose word the article has', () => {
    expect(settleMatches([outer], wordFinder('拨打 热\n线'))).toEqual([outer]);
  });

  it('keeps a match that needs nothing', () => {
    expect(settleMatches([inner], () => false)).toEqual([inner]);
  });

  it('gives the terms inside where the word is missing', () => {
    expect(settleMatches([outer], () => false)).toEqual([inner]);
  });

  it('gives nothing where those inside miss theirs too', () => {
    expect(settleMatches([{ ...outer, nested: [{ ...inner, needs: ['网格'] }] }], () => false)).toEqual([]);
  });

  it('drops from a match the inner terms that miss their words', () => {
    const match = { ...outer, nested: [{ ...inner, needs: ['网格'] }] };
    expect(settleMatches([match], (word) => word === '热线')).toEqual([
      { start: 0, end: 4, conceptId: 'outer', needs: ['热线'] },
    ]);
  });
});

describe('wordFinder', () => {
  const hasWord = wordFinder('市民拨打１２３４５热\u200b线，“街乡”\n吹哨，用 Deep Seek。');
  it.each([
    ['12345热线', true],
    ['街乡吹哨', true],
    ['deepseek', true],
    ['“街乡”', true],
    ['网格', false],
    ['线街乡', false],
  ])('%s: %s', (word, expected) => {
    expect(hasWord(word)).toBe(expected);
  });
});
