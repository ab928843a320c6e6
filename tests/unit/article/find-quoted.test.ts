import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuoted } from '../../../lib/article/find-quoted.ts';

const names = (text: string): string[] =>
  findQuoted(text).map(({ kind, text: words }) => (kind === 'title' ? `《${words}》` : words));

describe('findQuoted', () => {
  it.each([
    ['街道推出“三色清单”，社区办起“周三夜谈”。', ['三色清单', '周三夜谈']],
    ['活动以“邻里同桌”为主题。', ['邻里同桌']],
    ['居民把这里称为“口袋菜园”。', ['口袋菜园']],
    ['依据《东城胡同养护办法》，开展“净巷”行动。', ['《东城胡同养护办法》', '净巷']],
    ['《关于推行“净巷”行动的通知》印发。', ['《关于推行“净巷”行动的通知》', '净巷']],
    ['“一巷一策”“一户一单”同时推进。', ['一巷一策', '一户一单']],
    ['「夜校」和『早市』都在这条街。', ['夜校', '早市']],
    ['推出"三色清单"。', ['三色清单']],
    ['打造“ 口袋菜园 ”。', ['口袋菜园']],
    ['做好“左手便民、右手安全”文章。', ['左手便民、右手安全']],
    ['据街道介绍，“净巷”行动已经开始。', ['净巷']],
    ['社区里有“能人，热心人”。', ['能人，热心人']],
  ])('finds what is named in %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    '郑大妈说：“真方便。”',
    '郑大妈说：“真方便”',
    '“灯亮了，路也平了，大伙儿晚上敢出门了”，郑大妈说。',
    '“真是方便极了”郑大妈笑着说。',
    '他问：“谁来管？”',
    '牌子上写着“把院子当成自己家，把邻居当成自己人，把小事当成大事”。',
    '街道负责人表示“下一步要让更多胡同里的老人用上新设施”。',
    '他写道：“夜里有灯”。',
    '这里是“…”。',
    '这里是“”。',
    '这里是“没有合上的引号。',
  ])('leaves out the speech in %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('finds what a speaker names', () => {
    expect(names('郑大妈说：“有了‘口袋菜园’，《胡同志》也写到这里。”')).toEqual(['口袋菜园', '《胡同志》']);
  });

  it('gives spans of exactly its words, of any text', () => {
    const texts = fc
      .array(fc.constantFrom(...'“”‘’《》「」说：，。甲乙 ', '他说'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, text: words } of findQuoted(text)) {
          expect(text.slice(start, end)).toBe(words);
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
        }
      }),
    );
  });
});
