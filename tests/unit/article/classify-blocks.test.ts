import { describe, expect, it } from 'vitest';
import { classifyBlocks } from '../../../lib/article/classify-blocks.ts';
import type { BlockHints, TextBlock } from '../../../lib/article/text-block.ts';

const plain: BlockHints = {
  tag: 'p',
  className: '',
  align: null,
  bold: false,
  linked: false,
  afterImage: false,
};

function block(text: string, hints: Partial<BlockHints> = {}): TextBlock {
  return { text, hints: { ...plain, ...hints } };
}

/** The kinds of some blocks; of dropped ones why. */
function kinds(...blocks: readonly TextBlock[]): string[] {
  return classifyBlocks(blocks, ['胡同里的灯']).map((each) =>
    each.kind === 'dropped' ? each.why : each.kind,
  );
}

describe('a block of the body', () => {
  it.each([
    ['傍晚六点半，石榴树下摆开了八张小马扎。', {}, 'paragraph'],
    ['把七年的工单变成一张日历', { bold: true }, 'subheading'],
    ['一、检查时间', { tag: 'h3' }, 'subheading'],
    ['“谁来管这盏灯？”', { bold: true }, 'subheading'],
    ['这一天，整条胡同的人都来了，灯亮到很晚。', { bold: true }, 'paragraph'],
    ['编者按：今天起开设新栏目。', {}, 'note'],
    ['【编者按】今天起开设新栏目。', {}, 'note'],
    ['居民在挑选种子。 沈一鸣 摄', { align: 'center' }, 'caption'],
    ['居民在挑选种子', { align: 'center', afterImage: true }, 'caption'],
    ['居民在挑选种子', { tag: 'figcaption' }, 'caption'],
    ['居民在挑选种子', { className: 'img-desc', afterImage: true }, 'caption'],
    ['▲居民在挑选种子', {}, 'caption'],
    ['居民在挑选种子', { align: 'center' }, 'paragraph'],
    ['居民在挑选种子，孩子们在一旁看。', { afterImage: true, indented: true }, 'paragraph'],
    ['记者：何松烟', {}, 'credits'],
    ['（责任编辑：许知行）', { align: 'right' }, 'credits'],
    ['来源：东城区政务服务和数据管理局', { align: 'center' }, 'credits'],
    ['1 2 下一页 阅读全文', {}, 'pager'],
    ['上一页 1', {}, 'pager'],
    ['第一页 第二页', { className: 'pages' }, 'pager'],
    ['往期：接诉即办这样打分', { linked: true }, 'related'],
    ['相关阅读', { bold: true }, 'related'],
    ['版权声明：未经授权不得转载。', {}, 'boilerplate'],
    ['（原标题：灯）', {}, 'boilerplate'],
    ['阅读：1207', {}, 'info'],
    ['点击“北京东城”关注我们', {}, 'boilerplate'],
    ['图文｜崇文门外街道', {}, 'credits'],
    ['日期：2026-08-12 16:28 来源：东城区审计局', {}, 'info'],
    ['2026-08-12 16:28　来源：东城区审计局', {}, 'info'],
    ['***', {}, 'empty'],
    ['胡同里的灯', {}, 'heading'],
    ['阅读能让人安静下来，街道办了十场读书会。', {}, 'paragraph'],
    ['2026年6月30日', { align: 'right' }, 'paragraph'],
    ['来源于居民的点子有三百个，街道挑了十个先办。', {}, 'paragraph'],
    ['1', {}, 'paragraph'],
  ] satisfies [string, Partial<BlockHints>, string][])('%s %j is %s', (text, hints, kind) => {
    expect(kinds(block(text, hints))).toEqual([kind]);
  });
});

describe('blocks in their order', () => {
  it('a label alone makes the next block a note', () => {
    expect(
      kinds(block('编者按', { bold: true }), block('街坊投来一篇小文。'), block('银幕挂在院墙上。')),
    ).toEqual(['note', 'note', 'paragraph']);
  });

  it('nothing after the end is the article’s, but its credits are read', () => {
    expect(kinds(block('灯亮了。'), block('- END -'), block('喜欢请分享'), block('编辑：辛夷'))).toEqual([
      'paragraph',
      'boilerplate',
      'boilerplate',
      'credits',
    ]);
  });

  it('links after a heading of related reading go with it', () => {
    expect(kinds(block('灯亮了。'), block('推荐阅读'), block('另一条胡同', { tag: 'li' }))).toEqual([
      'paragraph',
      'related',
      'related',
    ]);
  });

  it('the headline is dropped only at the head', () => {
    expect(kinds(block('胡同里的灯'), block('灯亮了。'), block('胡同里的灯'))).toEqual([
      'heading',
      'paragraph',
      'paragraph',
    ]);
  });
});
