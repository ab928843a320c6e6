import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanTags, tagKey } from '../../../lib/excerpt/clean-tags.ts';
import { isExcerpt } from '../../../lib/excerpt/excerpt-shape.ts';
import { excerptOf } from './excerpt-of.ts';

describe('cleanTags', () => {
  it.each([
    ['white space and hashes', [' #东城 ', '＃工单', '## 一 \n 二', '#'], ['东城', '工单', '一 二']],
    ['what differs in case or width alone', ['News', 'news', 'ＮＥＷＳ', '东城'], ['News', '东城']],
    ['a hash inside', ['C#', 'a#b'], ['C#', 'a#b']],
    ['what says nothing', ['', '  ', '###', '\u0000'], []],
    ['what is too long', ['长'.repeat(41), '𠮷'.repeat(41)], ['长'.repeat(40), '𠮷'.repeat(40)]],
  ])('puts right %s', (_name, typed, clean) => {
    expect(cleanTags(typed)).toEqual(clean);
  });

  it('keeps the first thirty', () => {
    const typed = Array.from({ length: 50 }, (_, at) => `第${at}`);
    expect(cleanTags(typed)).toEqual(typed.slice(0, 30));
  });

  it('leaves clean tags as they are, and makes nothing that could not be kept', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (typed) => {
        const clean = cleanTags(typed);
        expect(cleanTags(clean)).toEqual(clean);
        expect(new Set(clean.map(tagKey)).size).toBe(clean.length);
        expect(isExcerpt(excerptOf({ tags: clean }))).toBe(true);
      }),
    );
  });
});
