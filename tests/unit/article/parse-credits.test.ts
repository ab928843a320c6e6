import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCredits } from '../../../lib/article/parse-credits.ts';

/** `role name name` for each person, authors before editors. */
function people(line: string): string[] | null {
  const credits = parseCredits(line);
  if (credits === null) return null;
  const named = [...credits.authors, ...credits.editors].map(({ role, name }) => `${role} ${name}`);
  return [
    ...named,
    ...credits.photographers.map((name) => `摄 ${name}`),
    ...credits.providers.map((name) => `供 ${name}`),
  ];
}

describe('lines of credits', () => {
  it.each([
    ['记者：何松烟', ['记者 何松烟']],
    ['本报记者　宋　远　韩亦舟', ['记者 宋远', '记者 韩亦舟']],
    ['本报记者 | 贺兰舟', ['记者 贺兰舟']],
    ['（记者 付敖蕾 通讯员\n王婷 宁宇娟）', ['记者 付敖蕾', '通讯员 王婷', '通讯员 宁宇娟']],
    ['文/记者庄蕊王慧雯实习记者马昕竹', ['记者 庄蕊王慧雯', '实习记者 马昕竹']],
    ['文/实习记者 马昕竹 摄/通讯员 乔健', ['实习记者 马昕竹', '摄 乔健']],
    ['文/记者 李滢 付敖蕾', ['记者 李滢', '记者 付敖蕾']],
    ['文/北京青年报记者 袁野', ['记者 袁野']],
    ['新京报记者 桑 梓', ['记者 桑梓']],
    ['作者：阿依古丽·买买提', ['作者 阿依古丽·买买提']],
    ['作者：记者 李滢', ['记者 李滢']],
    ['编辑 谷雨生 校对 林间鹿', ['编辑 谷雨生', '校对 林间鹿']],
    ['编辑/丁一岸', ['编辑 丁一岸']],
    ['(责编：鲍平原、尹竹)', ['责编 鲍平原', '责编 尹竹']],
    ['责任编辑：唐半夏(QL0007)', ['责任编辑 唐半夏']],
    ['【编辑:路遥之】', ['编辑 路遥之']],
    ['[ 责编：江左 ]', ['责编 江左']],
    ['编辑：梁不语　流程编辑：U000', ['编辑 梁不语']],
    ['编辑：辛夷｜校对：半枝莲｜审核：石上松', ['编辑 辛夷', '校对 半枝莲', '审核 石上松']],
    ['值班编辑：石见秋　初审：温如初　终审：耿　磊', ['值班编辑 石见秋', '初审 温如初', '终审 耿磊']],
    ['记者 李滢 摄', ['摄 李滢']],
    ['摄影：本报记者 李滢', ['摄 李滢']],
    ['供图：东四街道', ['供 东四街道']],
    ['撰稿：柳千寻', ['撰稿 柳千寻']],
    ['冯唐/文 林深/摄', ['文 冯唐', '摄 林深']],
    ['图文｜崇文门外街道', []],
    ['供稿：东城区文化和旅游局', []],
  ])('%s', (line, expected) => {
    expect(people(line)).toEqual(expected);
  });

  it('keep the source apart', () => {
    expect(parseCredits('来源：朝阳门街道　记者：佟小满')).toMatchObject({
      source: '朝阳门街道',
      authors: [{ name: '佟小满', role: '记者' }],
    });
    expect(parseCredits('来源：东城区政务服务和数据管理局')?.source).toBe('东城区政务服务和数据管理局');
  });

  it.each([
    '记者 从区里获悉，今年要修二十条胡同',
    '记者从东城区获悉',
    '编辑部搬进了胡同',
    '图书馆开到晚上九点',
    '值班室连夜补了一页',
    '街道给每条胡同打了分',
    '来源于生活的故事',
    '审核通过的有三十家。余下的还在排队。',
    '文化馆办起夜校',
    '',
  ])('are not: %s', (line) => {
    expect(parseCredits(line)).toBeNull();
  });

  const name = fc.constantFrom('林晓禾', '周予安', '顾念', '欧阳若水', '阿依古丽·买买提');
  const role = fc.constantFrom('记者', '通讯员', '实习记者', '编辑', '责任编辑', '审核');
  const group = fc.tuple(role, fc.uniqueArray(name, { minLength: 1, maxLength: 3 }));
  it('give back every name, whatever separates the names and groups', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(group, { minLength: 1, maxLength: 3, selector: ([word]) => word }),
        fc.constantFrom('、', ' ', '　', '，'),
        fc.constantFrom('：', ' ', '　', ':'),
        (groups, separator, colon) => {
          const line = groups.map(([word, names]) => `${word}${colon}${names.join(separator)}`).join('　');
          const wanted = groups.flatMap(([word, names]) => names.map((each) => `${word} ${each}`));
          expect(people(line)?.toSorted()).toEqual(wanted.toSorted());
        },
      ),
    );
  });
});
