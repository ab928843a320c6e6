import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { droppedBefore, foldText, sourceSpan } from '../../../lib/text/fold-text.ts';

const fold = (text: string) => foldText(text).text;
/** Texts made of what folding cares about, mixed with anything. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '接',
        '訴',
        '即',
        '薴',
        '“',
        '”',
        '"',
        ' ',
        '\n',
        '\u00a0',
        '\u3000',
        '\u200b',
        '\u00ad',
        '\ufe0f',
      ),
      fc.constantFrom(
        'Ａ',
        'b',
        'C',
        '１',
        '2',
        '，',
        ',',
        '·',
        '•',
        '⁃',
        '—',
        'İ',
        '𠮷',
        '\u{e0100}',
        '\u0001',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('foldText', () => {
  it.each([
    ['soft and zero-width characters', '接\u00ad诉\u200b即\u2060办\ufeff', '接诉即办'],
    ['variation selectors, those beyond the basic plane too', '接\ufe00诉\u{e0100}即', '接诉即'],
    ['quotation marks of every kind', '“七有”‘五性’"a"＂b＂「c」『d』〝e〞', '七有五性abcde'],
    ['white space beside Chinese', '接 诉\u00a0即\u3000办\n工\t作 12345 热线', '接诉即办工作12345热线'],
    ['white space around punctuation', '（ abc ） ， def', '(abc),def'],
    ['white space around dashes, dots and ellipses', 'a — b · c … d', 'a—b·c…d'],
    ['full width', 'ＡＩ＋１２３４５', 'ai+12345'],
    ['case', 'DeepSeek Ä', 'deepseek ä'],
    ['traditional characters', '接訴即辦獲好評，為羣眾', '接诉即办获好评,为群众'],
    ['dots and dashes', '和・合•中·轴 Deep⁃Seek deep‐seek', '和·合·中·轴deep-seek deep-seek'],
  ])('folds %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps one space between Latin words and numbers, and none at the ends', () => {
    expect(fold('  Deep  \n Seek 12\u00a034 ')).toBe('deep seek 12 34');
  });

  it('keeps title marks and punctuation', () => {
    expect(fold('《条例》、接诉，即办。')).toBe('《条例》、接诉,即办。');
  });

  it('changes nothing in what is folded', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
    );
  });

  it('leads every unit back to the unit it was made of', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text);
        expect(folded.starts).toHaveLength(folded.text.length);
        for (let index = 0; index < folded.text.length; index++) {
          const { start, end } = sourceSpan(folded, index, index + 1);
          expect(end).toBe(start + 1);
          if (index > 0) expect(start).toBeGreaterThan(folded.starts[index - 1] as number);
          const own = fold(text.charAt(start));
          expect(folded.text.charAt(index)).toBe(own === '' ? ' ' : own);
        }
      }),
    );
  });

  it('says what was dropped before a unit', () => {
    const folded = foldText('“七\u200b有”“五性”');
    expect([0, 1, 2, 4].map((index) => droppedBefore(folded, index))).toEqual(['“', '\u200b', '”“', '”']);
  });
});
