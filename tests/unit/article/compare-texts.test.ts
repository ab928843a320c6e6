import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, type TextChange } from '../../../lib/article/compare-texts.ts';

const told = (changes: readonly TextChange[]): string[] =>
  changes.map(({ kind, sentences }) => `${kind} ${sentences.map(({ text }) => text).join('|')}`);
const only = (changes: readonly TextChange[], kind: TextChange['kind']): string =>
  changes
    .filter((change) => change.kind === kind || change.kind === 'kept')
    .flatMap(({ sentences }) => sentences.map(({ text }) => text))
    .join('');

describe('compareTexts', () => {
  it('tells kept, removed and added sentences in reading order', () => {
    const before = ['天亮了。街灯灭了。', '有人扫院子。'];
    const after = ['天亮了。街灯还亮着。', '有人扫院子。又来了一个人。'];
    expect(told(compareTexts(before, after))).toEqual([
      'kept 天亮了。',
      'removed 街灯灭了。',
      'added 街灯还亮着。',
      'kept 有人扫院子。',
      'added 又来了一个人。',
    ]);
  });

  it('says where a block begins', () => {
    const [change] = compareTexts([], ['天亮了。灯灭了。', '有人来。']);
    expect(change?.sentences.map(({ opensBlock }) => opensBlock)).toEqual([true, false, true]);
  });

  it('takes no notice of white space', () => {
    expect(told(compareTexts(['共有 61 家。'], ['共有61家。']))).toEqual(['kept 共有61家。']);
  });

  it('has nothing to say of two empty texts', () => {
    expect(compareTexts([], [''])).toEqual([]);
  });

  it('takes texts that share next to nothing for two texts', () => {
    const text = (from: number): string[] => Array.from({ length: 2_000 }, (_, n) => `第${from + n}句。`);
    expect(compareTexts(text(0), text(10_000)).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('keeps both texts whole', () => {
    const blocks = fc.array(
      fc
        .array(fc.constantFrom('天亮了。', '灯灭了。', '谁来？', '“好。”他说。'), { maxLength: 5 })
        .map((all) => all.join('')),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const changes = compareTexts(before, after);
        expect(only(changes, 'removed')).toBe(before.join(''));
        expect(only(changes, 'added')).toBe(after.join(''));
        expect(changes.every(({ sentences }) => sentences.length > 0)).toBe(true);
        expect(compareTexts(before, before).every(({ kind }) => kind === 'kept')).toBe(true);
      }),
    );
  });
});
