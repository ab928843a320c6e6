import { describe, expect, it } from 'vitest';
import { anchor } from '../../../lib/anchoring/anchor.ts';
import { anchorText } from '../../../lib/anchoring/anchor-text.ts';
import { describeTarget } from '../../../lib/anchoring/describe-target.ts';

const article = [
  '胡同里的新邻居',
  '清早六点，卖豆浆的老周推开院门，把“今日有糖饼”的木牌挂在槐树上。',
  '社区去年在3号院修了长椅，今年又添了两盏路灯。居民说，夜里回家心里踏实。',
  '长椅是木匠老何做的，他说木头要晾足半年才不裂。居民说，夜里回家心里踏实。',
  '下一步，街道打算把这条经验带到另外五条胡同。',
];

/** What becomes of these words in another version, as the words painted or the reason why none are. */
function found(words: string, then: readonly string[], nth = 0): string {
  const text = anchorText(article);
  let start = text.text.indexOf(words);
  for (let times = 0; times < nth; times++) start = text.text.indexOf(words, start + 1);
  const target = describeTarget(text, { start, end: start + words.length });
  const now = anchorText(then);
  const anchoring = anchor(now, target);
  if (anchoring.outcome === 'orphaned') return `orphaned: ${anchoring.reason}`;
  const { outcome, span } = anchoring;
  const kind = outcome === 'shifted' && !anchoring.exact ? 'changed' : outcome;
  return `${kind}: ${now.text.slice(span.start, span.end)}`;
}

const replaced = (from: string, to: string): string[] => article.map((text) => text.replace(from, to));

describe('anchor', () => {
  it('finds the words where they were', () => {
    expect(found('添了两盏路灯', article)).toBe('anchored: 添了两盏路灯');
  });

  it('finds them after words were put in before', () => {
    expect(found('添了两盏路灯', replaced('清早六点', '冬天的清早六点'))).toBe('shifted: 添了两盏路灯');
  });

  it('finds words of which some were changed, with what took the place of the first', () => {
    expect(found('添了两盏路灯', replaced('添了两盏路灯', '装了两盏路灯'))).toBe('changed: 装了两盏路灯');
  });

  it('takes nothing in that was put in beside the words', () => {
    expect(found('添了两盏路灯', replaced('添了两盏路灯', '（新）添了两盏路灯（图）'))).toBe(
      'shifted: 添了两盏路灯',
    );
  });

  it('finds them across paragraphs that became one, and in one that became two', () => {
    const across = '挂在槐树上。\n社区去年';
    expect(found(across, [article.slice(0, 3).join(''), ...article.slice(3)])).toBe(
      'shifted: 挂在槐树上。社区去年',
    );
    expect(
      found(
        '添了两盏路灯',
        replaced('两盏', '两\n盏').flatMap((text) => text.split('\n')),
      ),
    ).toBe('shifted: 添了两\n盏路灯');
  });

  it('finds them in traditional characters, full width and other spaces', () => {
    expect(found('在3号院修了长椅', replaced('在3号院修了长椅', '在 ３ 號院修了長椅'))).toBe(
      'shifted: 在 ３ 號院修了長椅',
    );
  });

  it('takes in the quotation marks that the quote begins and ends with', () => {
    expect(found('“今日有糖饼”', ['另一个版本', ...replaced('“今日有糖饼”', '「今日有糖饼」')])).toBe(
      'shifted: 「今日有糖饼」',
    );
  });

  it('finds the right one of two sentences that are the same, whatever their order', () => {
    const [title, first, second, third, last] = article as [string, string, string, string, string];
    const moved = [title, third, first, second, last];
    const now = anchorText(moved).text;
    expect(found('夜里回家心里踏实', moved, 1)).toBe('shifted: 夜里回家心里踏实');
    const text = anchorText(article);
    const start = text.text.lastIndexOf('夜里回家');
    const anchoring = anchor(anchorText(moved), describeTarget(text, { start, end: start + 8 }));
    expect(anchoring).toMatchObject({ span: { start: now.indexOf('夜里回家') } });
  });

  it('paints neither where the one that was meant is gone', () => {
    const without = article.filter((_, index) => index !== 2);
    expect(found('夜里回家心里踏实', without)).toBe('orphaned: ambiguous');
  });

  const street = (name: string, count: number): string => `居民说，这样的事${name}已经办了${count}件。`;
  const streets = [street('景山街道', 7), '中间隔着一段话。', street('景山街道', 9), street('东四街道', 7)];

  /** What becomes of a paragraph of the streets in another version. */
  const foundStreet = (nth: number, then: readonly string[]): string => {
    const text = anchorText(streets);
    const start = streets.slice(0, nth).join('\n').length + (nth > 0 ? 1 : 0);
    const target = describeTarget(text, { start, end: start + (streets[nth] ?? '').length });
    const now = anchorText(then);
    const anchoring = anchor(now, target);
    if (anchoring.outcome === 'orphaned') return `orphaned: ${anchoring.reason}`;
    return `${anchoring.outcome}: ${now.text.slice(anchoring.span.start, anchoring.span.end)}`;
  };

  it('tells two that differ in one figure by that figure, whatever else was changed', () => {
    const changed = street('景山街道', 7).replace('已经', '早已');
    expect(foundStreet(0, [streets[3] ?? '', changed, streets[2] ?? ''])).toBe(`shifted: ${changed}`);
  });

  it('takes no double of a paragraph that is gone, even if it was changed to be more like it', () => {
    expect(foundStreet(0, [streets[1] ?? '', streets[2] ?? '', streets[3] ?? ''])).toMatch(/^orphaned/);
    const changed = street('景山街道', 9).replace('已经', '早已');
    expect(foundStreet(0, [streets[1] ?? '', changed, streets[3] ?? ''])).toMatch(/^orphaned/);
  });

  it('tells two paragraphs that are the same by their neighbours, where both are still there', () => {
    const same = '大家一致认为，这件事办得好。';
    const old = [
      '长椅是木匠老何做的，他说木头要晾足半年。',
      same,
      '清早六点，卖豆浆的老周推开了自家院门。',
      '图书馆的钥匙挂在门卫老孙的腰带上面。',
      same,
      '放学以后，孩子们在门洞里跳皮筋、下棋。',
    ];
    const text = anchorText(old);
    const start = text.text.lastIndexOf(same);
    const target = describeTarget(text, { start, end: start + same.length });
    const both = anchorText(old.map((paragraph) => paragraph.replace('门卫老孙', '老孙')));
    expect(anchor(both, target)).toMatchObject({ span: { start: both.text.lastIndexOf(same) } });
    const one = anchorText(both.paragraphs.filter((_, index) => index !== 4));
    expect(anchor(one, target)).toMatchObject({ outcome: 'orphaned' });
  });

  it('says of deleted words that their paragraph is still there', () => {
    expect(found('社区去年在3号院修了长椅，', replaced('社区去年在3号院修了长椅，', ''))).toBe(
      'orphaned: cut',
    );
  });

  it('says of words that are nowhere that they are gone', () => {
    expect(found('添了两盏路灯', ['完全不同的一篇文章，说的是别的事情。'])).toBe('orphaned: gone');
    expect(found('添了两盏路灯', [])).toBe('orphaned: gone');
  });
});

describe('describeTarget', () => {
  it('cuts no character in two', () => {
    const text = anchorText([`${'𠮷'.repeat(20)}一句话${'𠮷'.repeat(20)}`, `x${'𠮷'.repeat(20)}`]);
    const { quote, paragraph, position } = describeTarget(text, { start: 41, end: 43 });
    expect(quote.prefix).toBe(`${'𠮷'.repeat(15)}一`);
    expect(quote.suffix.isWellFormed()).toBe(true);
    expect(paragraph).toMatchObject({ index: 0, start: 41 });
    expect(position).toEqual({ start: 41, end: 43 });
  });
});
