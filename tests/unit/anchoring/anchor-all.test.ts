import { describe, expect, it } from 'vitest';
import { anchorAll, areUnmoved } from '../../../lib/anchoring/anchor-all.ts';
import { anchorText } from '../../../lib/anchoring/anchor-text.ts';
import { describeTarget } from '../../../lib/anchoring/describe-target.ts';

const refrain = '大家一致认为，这件事办得好。';
const lines = [
  '胡同里的新邻居',
  '清早六点，卖豆浆的老周推开院门，把“今日有糖饼”的木牌挂在槐树上。',
  refrain,
  '社区去年在3号院修了长椅，今年又添了两盏路灯。居民说，夜里回家心里踏实。',
  '第7届邻里节在北新桥街道举行，12个社区的居民参加。',
  refrain,
  '长椅是木匠老何做的，他说木头要晾足半年才不裂。居民说，夜里回家心里踏实。',
  '下一步，街道打算把这条经验带到另外五条胡同。',
  '图书馆的钥匙挂在门卫老孙的腰带上面。',
  '放学以后，孩子们在门洞里跳皮筋、下棋。',
];

/** What becomes of a stretch that begins with these words (the nth of them) in another version, where the first is kept. */
function found(words: string, then: readonly string[], nth = 0, first: readonly string[] = lines): string {
  const text = anchorText(first);
  let start = text.text.indexOf(words);
  for (let times = 0; times < nth; times++) start = text.text.indexOf(words, start + 1);
  const target = describeTarget(text, { start, end: start + words.length });
  const now = anchorText(then);
  const [anchoring] = anchorAll(now, [target], [anchorText(first)]);
  if (anchoring?.outcome === 'orphaned') return `orphaned: ${anchoring.reason}`;
  const { start: from, end: to } = anchoring?.span ?? { start: 0, end: 0 };
  return `${now.text.slice(from, to)} in ${now.text.slice(0, from).split('\n').length}`;
}

const without = (...rows: readonly number[]): string[] => lines.filter((_, row) => !rows.includes(row));
const replaced = (from: string, to: string): string[] => lines.map((line) => line.replace(from, to));

describe('excerpts whose text is kept', () => {
  it('are told from their doubles by the order of all paragraphs, even where one of them is gone', () => {
    expect(found(refrain, without(5))).toBe(`${refrain} in 3`);
    expect(found(refrain, without(2), 1)).toBe(`${refrain} in 5`);
    expect(found(refrain, without(2))).toMatch(/^orphaned/);
    expect(found(refrain, without(5), 1)).toMatch(/^orphaned/);
  });

  it('are told from no double that stood beside them', () => {
    const twice = [...lines.slice(0, 3), refrain, ...lines.slice(3, 5), ...lines.slice(6)];
    expect(found(refrain, without(5), 0, twice)).toMatch(/^orphaned/);
    expect(found(refrain, without(5), 1, twice)).toMatch(/^orphaned/);
  });

  it('are followed into what became of their words', () => {
    expect(found('添了两盏路灯', replaced('添了两盏路灯', '装了两盏路灯'))).toBe('装了两盏路灯 in 4');
    expect(found('两盏路灯', replaced('两盏路灯', '（新的）两大盏路灯'))).toBe('两大盏路灯 in 4');
    expect(found('挂在槐树上。\n大家一致', replaced('挂在槐树上', '挂到槐树上'))).toBe(
      '挂到槐树上。\n大家一致 in 2',
    );
  });

  it('are said to be cut where their words are gone from their paragraph', () => {
    expect(found('今年又', replaced('今年又', ''))).toBe('orphaned: cut');
  });

  it('are not painted where half of what they were has gone elsewhere', () => {
    expect(found('这件事办得好。\n社区去年在', [lines[3] ?? '', ...without(3)])).toMatch(/^orphaned/);
  });

  it('are found where their paragraph went, and not where another went that is like it', () => {
    const [seventh = ''] = lines.slice(4);
    const ninth = seventh.replace('第7届', '第9届');
    const first = [...lines, ninth];
    expect(found('12个社区', [ninth, ...without(4), seventh], 0, first)).toBe('12个社区 in 11');
    expect(found('12个社区', [ninth, ...without(4)], 0, first)).toMatch(/^orphaned/);
  });
});

describe('anchorAll', () => {
  const text = anchorText(lines);
  const start = text.text.indexOf(refrain);
  const target = describeTarget(text, { start, end: start + refrain.length });
  /** One of the two is gone, and beside the other something was changed. */
  const now = anchorText(
    without(0, 5).map((line) => line.replace('槐树上。', '门上。').replace('社区去年', '前年')),
  );

  it('compares with the text in which an excerpt was described, whichever of several that is', () => {
    const others = [anchorText(without(2, 3)), anchorText(['另一篇文章。'])];
    expect(anchorAll(now, [target], [...others, text])).toMatchObject([
      { outcome: 'shifted', exact: true, span: { start: now.text.indexOf(refrain) } },
    ]);
    expect(anchorAll(now, [target], others)).toMatchObject([{ outcome: 'orphaned' }]);
  });

  it('knows an excerpt in a text in which it stands elsewhere', () => {
    const joined = anchorText(['东城区', ...lines]);
    expect(anchorAll(now, [target], [joined])).toMatchObject([
      { span: { start: now.text.indexOf(refrain) } },
    ]);
  });

  it('needs no earlier text for what stands where it stood', () => {
    expect(areUnmoved(text, [target])).toBe(true);
    expect(areUnmoved(anchorText(without(0)), [target])).toBe(false);
    expect(anchorAll(text, [target])).toEqual([{ outcome: 'anchored', span: target.position }]);
  });
});
