import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt, sentencesOf } from '../../../lib/article/sentences-of.ts';

const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    ['天亮了。街灯灭了！谁来扫院子？大家一起扫；扫完就散。', 5],
    ['没有句号的一行', 1],
    ['', 0],
    ['真的吗？！真的。', 2],
    ['他想了想……没有说话。', 2],
    ['巷子里有长椅、花架……等设施。', 1],
    ['（详见下文。第三节也有。）院子在东头。', 2],
    ['他读了《谁在敲门？》和《夜航。船》两本书。', 1],
    ['这里好吗?很好!', 2],
    ['一场以“谁来管？”为题的讨论开始了。', 1],
  ])('cuts %s into %i', (text, count) => {
    expect(cut(text)).toHaveLength(count);
  });

  it('keeps what is said between quotation marks together, and with its speaker', () => {
    expect(cut('“灯亮了。路平了。”郑大妈说。巷子安静下来。')).toEqual([
      '“灯亮了。路平了。”郑大妈说。',
      '巷子安静下来。',
    ]);
    expect(cut('郑大妈说：“灯亮了。路平了。”孩子们跑出来。')).toEqual([
      '郑大妈说：“灯亮了。路平了。”',
      '孩子们跑出来。',
    ]);
    expect(cut('甲问：“谁？”乙答：“我。”')).toEqual(['甲问：“谁？”', '乙答：“我。”']);
    expect(cut('“修好了。”她说，“明天来看。”')).toEqual(['“修好了。”她说，“明天来看。”']);
    expect(cut('一场“谁来管？怎么管？”的讨论开始了。')).toHaveLength(1);
  });

  it('cuts as usual where a quotation is opened and never closed', () => {
    expect(cut('“灯亮了。路平了。')).toEqual(['“灯亮了。', '路平了。']);
    expect(cut('灯亮了。”路平了。')).toEqual(['灯亮了。”', '路平了。']);
  });

  it('has every character in exactly one sentence, and none empty', () => {
    const pieces = fc.constantFrom(...'。！？；…“”‘’（）《》「」，说：甲乙 \n"', '他说', '等', '𠮷');
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(cut(text).join('')).toBe(text);
        expect(sentencesOf(text).every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });
});

it('the sentence of an offset is the one that takes it in', () => {
  const sentences = sentencesOf('天亮了。街灯灭了。');
  expect([0, 3, 4, 8, 9].map((offset) => sentenceAt(sentences, offset)?.start)).toEqual([0, 0, 4, 4, 4]);
  expect(sentenceAt([], 0)).toBeNull();
});
