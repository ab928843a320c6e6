import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/article/figure.ts';
import { findFigures } from '../../../lib/article/find-figures.ts';

const publishedAt = '2026-02-26T09:00:00+08:00';
const figures = (text: string): readonly Figure[] => findFigures(text, { publishedAt, terms: [] });
const plain = (text: string): string[] =>
  figures(text).map(
    ({ value, upTo, unit, counted }) => `${upTo === null ? value : `${value}-${upTo}`} ${unit} ${counted}`,
  );

describe('a figure has a value and a unit, and names what it counts', () => {
  it.each([
    ['辖区共有养老驿站61家。', ['61 家 养老驿站']],
    ['街道推出21项便民举措。', ['21 项 便民举措']],
    ['社区栽下近80种高颜值的花草，', ['80 种 高颜值的花草']],
    ['办起113个“一件事”场景。', ['113 个 “一件事”场景']],
    ['新增停车位1039个。', ['1039 个 停车位']],
    ['收集意见三百二十余条，', ['320 条 收集意见']],
    ['走访企业1,280家次。', ['1280 家次 走访企业']],
    ['全年税收完成182.5亿元。', ['18250000000 元 税收']],
    ['新增绿地约１．２万平方米。', ['12000 平方米 绿地']],
    ['惠及居民超10万人。', ['100000 人 居民']],
    ['办结率达百分之九十八点五。', ['98.5 % 办结率']],
    ['“满意率”98.01%居全市前列。', ['98.01 % 满意率']],
    ['七成以上的住户参加了。', ['70 % 住户']],
    ['设置了30米长的“慢行带”。', ['30 米 慢行带']],
    ['上百家商户参与。', ['100 家 商户']],
    ['步行街客流量达到152.3万人次。', ['1523000 人次 步行街客流量']],
    ['改造了两个院子。', ['2 个 院子']],
    ['在72小时内完成。', ['72 小时 null']],
  ])('%s', (text, expected) => {
    expect(plain(text)).toEqual(expected);
  });

  it('may be a range', () => {
    expect(plain('每次来3至5个孩子。')).toEqual(['3-5 个 孩子']);
    expect(plain('占比93%至95%。')).toEqual(['93-95 % 占比']);
    expect(plain('坐着五六个孩子。')).toEqual(['5-6 个 孩子']);
    expect(plain('每场二三十人。')).toEqual(['20-30 人 null']);
  });

  it('says how exact it is meant, and has these words in its span', () => {
    const shown = '近80种，约3万平方米，超10万人，50余所，不足5天，100名以上，8个。';
    expect(figures(shown).map(({ exactness, printed }) => `${exactness} ${printed}`)).toEqual([
      'nearly 近80种',
      'about 约3万平方米',
      'over 超10万人',
      'over 50余所',
      'below 不足5天',
      'over 100名以上',
      'exact 8个',
    ]);
  });
});

describe('numbers that are no figures', () => {
  it.each([
    '2026年9月11日16:28，第三次议事会。',
    '拨打12345或010-65258800。',
    '草厂四条胡同44号院在三元桥南。',
    '接入DeepSeek-R1和671B模型，推行1+N、7×24服务。',
    '一是走访，二是登记；一个老人说了一句话。',
    '前三名上台，晚上7点半散场。',
    '贯彻“四个服务”，读《100个故事》。',
    '二〇二五年的五四大街。',
    '截至目前，今年以来，近三年，上半年。',
  ])('%s', (text) => {
    expect(plain(text)).toEqual([]);
  });

  it('are those inside terms', () => {
    const text = '15分钟便民圈里有15家店。';
    const terms = [{ start: 0, end: 7 }];
    expect(findFigures(text, { publishedAt, terms }).map(({ printed }) => printed)).toEqual(['15家']);
  });
});

describe('the period of a figure', () => {
  const periods = (text: string): (string | undefined)[] =>
    figures(text).map(({ period }) => period?.printed);

  it('is the one named last before it in its sentence', () => {
    expect(periods('2025年上半年走访20家，今年以来走访30家。')).toEqual(['2025年上半年', '今年以来']);
    expect(figures('截至2月21日，共有61家。')[0]?.period).toEqual({
      printed: '截至2月21日',
      from: null,
      to: '2026-02-21',
    });
  });

  it('goes on behind a semicolon and for an “of these”, and ends with the sentence', () => {
    expect(periods('去年，甲街办了3场；乙街办了5场。其中，夜场4场。今后再看8个院子。')).toEqual([
      '去年',
      '去年',
      '去年',
      undefined,
    ]);
  });
});

describe('what a figure is held against', () => {
  const compared = (text: string) =>
    figures(text).map(({ printed, counted, comparison }) => ({ printed, counted, ...comparison }));

  it.each([
    ['收入同比增长5.2%。', '收入', '同比', 'up', false],
    ['客流环比下降0.8%。', '客流', '环比', 'down', false],
    ['增速较去年同期提高1.3个百分点。', '增速', '较去年同期', 'up', false],
    ['与上年同期相比，接待量减少12%。', '接待量', '与上年同期相比', 'down', false],
    ['驿站比上年末增加5家。', '驿站', '比上年末', 'up', false],
    ['压缩办理时限82%。', '办理时限', null, 'down', false],
    ['税收实现6%的增长。', '税收', null, 'up', false],
    ['长椅比去年多8条。', '长椅', '比去年', 'up', false],
  ])('%s', (text, counted, base, direction, reached) => {
    expect(compared(text)).toMatchObject([{ counted, base, direction, reached }]);
  });

  it('may be the number that it came from', () => {
    expect(compared('审批时限从17个工作日缩减至3个工作日。')).toEqual([
      { printed: '17个工作日', counted: '审批时限' },
      { printed: '3个工作日', counted: '审批时限', base: '17个工作日', direction: 'down', reached: true },
    ]);
  });

  it('holds for the next in a list, and what is measured for both', () => {
    expect(compared('甲街、乙街游客分别增长5%和3%。')).toMatchObject([
      { printed: '5%', base: null, direction: 'up' },
      { printed: '3%', base: null, direction: 'up' },
    ]);
    expect(plain('解决率、满意率分别达到98.6%和97.9%。')).toEqual([
      '98.6 % 解决率、满意率',
      '97.9 % 解决率、满意率',
    ]);
    expect(compared('收入完成182.5亿元，同比增长5.2%。')[1]).toMatchObject({ counted: '收入', base: '同比' });
  });
});

it('has its sentence and the place where it stands, whatever the text', () => {
  const pieces = fc.constantFrom(
    ...[
      '3',
      '12',
      '.',
      ',',
      '万',
      '亿',
      '余',
      '近',
      '三',
      '十',
      '百',
      '至',
      '%',
      '个',
      '家',
      '年',
      '月',
      '日',
      '人次',
    ],
    ...[
      '同比',
      '增长',
      '比去年',
      '截至',
      '。',
      '；',
      '“',
      '”',
      '：',
      '社区',
      '新增',
      '的',
      '分别',
      '和',
      '一',
      ' ',
      'A',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
      const text = parts.join('');
      let from = 0;
      for (const { start, end, printed, value, upTo, sentence } of figures(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(text.slice(start, end)).toBe(printed);
        expect(printed).toBe(printed.trim());
        expect(Number.isFinite(value)).toBe(true);
        if (upTo !== null) expect(upTo).toBeGreaterThan(value);
        expect(sentence.start <= start && start < sentence.end).toBe(true);
        from = end;
      }
    }),
    { numRuns: 500 },
  );
});
