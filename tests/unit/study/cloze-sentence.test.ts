import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clozeSentences,
  type MarkedParagraph,
  sentenceInTurn,
  takeInTurn,
  withoutWord,
} from '../../../lib/study/cloze-sentence.ts';

/** A paragraph in which words stand for concepts of their own name, the longest counting. */
function marked(text: string, ...words: readonly string[]): MarkedParagraph {
  const terms: { conceptId: string; start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const word = [...words].sort((a, b) => b.length - a.length).find((each) => text.startsWith(each, at));
    if (word === undefined) continue;
    terms.push({ conceptId: word, start: at, end: at + word.length });
    at += word.length - 1;
  }
  return { text, terms };
}

const shown = (paragraph: MarkedParagraph, id: string) =>
  clozeSentences([paragraph], id).map(({ pieces }) =>
    pieces.map(({ text, blank }) => (blank ? '＿' : text)).join(''),
  );

describe('a sentence with the term taken out', () => {
  it('is the sentence that has it, and no other', () => {
    const text = marked('今天下了雨。社区靠净巷行动清走了三车旧家具。居民都说好。', '净巷行动');
    expect(shown(text, '净巷行动')).toEqual(['社区靠＿清走了三车旧家具。']);
  });

  it('blanks it everywhere in the sentence', () => {
    const text = marked('净巷行动从五月开始，净巷行动到九月结束。', '净巷行动');
    expect(shown(text, '净巷行动')).toEqual(['＿从五月开始，＿到九月结束。']);
  });

  it('is none where the term stands inside a longer one only, or beside one that gives it away', () => {
    const longer = marked('街道公布了净巷行动方案的全部内容和时间表。', '净巷行动', '净巷行动方案');
    expect(shown(longer, '净巷行动')).toEqual([]);
    const beside = marked('街道公布净巷行动方案，净巷行动下周就开始了。', '净巷行动', '净巷行动方案');
    expect(shown(beside, '净巷行动')).toEqual([]);
  });

  it('is none where hardly anything else is said', () => {
    expect(shown(marked('关于净巷行动。', '净巷行动'), '净巷行动')).toEqual([]);
  });

  it('says where it stands', () => {
    const [found] = clozeSentences(
      [marked('无关。', '甲'), marked('前句到此为止。后句里面才有甲这个字出现在这儿。', '甲')],
      '甲',
    );
    expect(found).toMatchObject({ paragraph: 1, start: 13, end: 14 });
  });

  it('never shows the term, and leaves the rest as it was', () => {
    const word = fc.constantFrom('净巷', '净巷行动');
    const filler = fc.constantFrom('居民', '，', '。', '社区在', '“', '”', '胡同', 'A b');
    fc.assert(
      fc.property(fc.array(fc.oneof(word, filler), { maxLength: 40 }), word, (words, id) => {
        const paragraph = marked(words.join(''), '净巷', '净巷行动');
        for (const { pieces, start, end } of clozeSentences([paragraph], id)) {
          const around = pieces.filter(({ blank }) => !blank).map(({ text }) => text);
          expect(around.join('□')).not.toContain(id);
          expect(paragraph.text.slice(start, end)).toBe(id);
          expect(pieces.filter(({ blank }) => blank).every(({ text }) => text === id)).toBe(true);
          const whole = pieces
            .map(({ text }) => text)
            .join('')
            .replace(/^…|…$/g, '');
          expect(paragraph.text).toContain(whole);
        }
      }),
    );
  });
});

it('sentences take turns, and articles among them', () => {
  expect(takeInTurn([['a1', 'a2', 'a3'], ['b1'], []], 3)).toEqual(['a1', 'b1', 'a2']);
  expect([0, 1, 2, 3].map((turn) => sentenceInTurn(['a', 'b', 'c'], turn))).toEqual(['a', 'b', 'c', 'a']);
  expect(sentenceInTurn([], 4)).toBeNull();
});

it('a definition doesn’t say the word that it defines', () => {
  const said = withoutWord('净巷行动（Lane Clean-up）是清理胡同的行动。', [
    '净巷',
    '净巷行动',
    'lane clean-up',
    '',
  ]);
  expect(said.filter(({ blank }) => blank).map(({ text }) => text)).toEqual(['净巷行动', 'Lane Clean-up']);
  expect(said.map(({ text }) => text).join('')).toBe('净巷行动（Lane Clean-up）是清理胡同的行动。');
  expect(withoutWord('无', [])).toEqual([{ text: '无', blank: false }]);
});
