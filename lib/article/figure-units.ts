/** Units that measure: what they measure is named before them. After a slash: what may not follow (家庭, 升至). */
const measures =
  '个百分点 百分点 % ‰ ㎡ ℃ 倍 亿吨公里 平方公里 平方千米 平方米 立方米 立方 公里 千米 厘米 毫米 延米 米/市 公顷 亩 千瓦时 千瓦 公斤 千克 克 吨 ' +
  '升/至到级 人民币 美元 欧元 港元 元*/素旦宵 个工作日 工作日 个小时 小时 分钟/生便社 个月 个季度 周年 天 周/末一二三四五六日边 ' +
  '年/级度代龄底末初中前后第 人次 场次 班次 批次 车次 件次 家次 户次 项次 次/日 分*/钟之';

/**
 * Units that count what is named behind them. A star: only after Arabic numerals, because with Chinese ones they
 * make names (草厂四条, 三元桥).
 */
const counters =
  '人/民次 名/称胜城 位/于列次 户/外籍口 家/庭 个 项 件/套 处/室 所 座 栋 幢 间* 套* 条* 种 类 支* 场/所 届* 期* 批* 轮*/胎椅 组* 篇 部*/门委 ' +
  '本*/报 册 幅 首* 集*/中体 辆 台*/湾 架* 艘 列* 棵 株 盏 块* 片*/区 根* 枚 张* 份* 款* 门* 节*/日约能 堂* 字* 例* 宗 笔 单*/位元独 层*/级次面 站* ' +
  '课时 学时 学位 车位 床位 泊位 街乡镇';

interface Unit {
  readonly name: string;
  readonly arabicOnly: boolean;
  readonly notBefore: string;
}

function unitsOf(list: string): Unit[] {
  return list.split(' ').map((entry) => {
    const [marked = '', notBefore = ''] = entry.split('/');
    return { name: marked.replace('*', ''), arabicOnly: marked.endsWith('*'), notBefore };
  });
}

const measuring = unitsOf(measures);
const units = [...measuring, ...unitsOf(counters)];
const measureNames = new Set(measuring.map(({ name }) => name));
const arabicNames = new Set(units.filter(({ arabicOnly }) => arabicOnly).map(({ name }) => name));

/** Source of a regular expression for any unit, the longest first. */
export const unitPattern = units
  .toSorted((a, b) => b.name.length - a.name.length)
  .map(({ name, notBefore }) => (notBefore === '' ? name : `${name}(?![${notBefore}])`))
  .join('|');

/** True for units that are part of names when Chinese numerals stand before them. */
export function needsArabic(unit: string): boolean {
  return arabicNames.has(unit);
}

/** True for units that measure what is named before them, false for those that count what is named behind. */
export function isMeasure(unit: string): boolean {
  return measureNames.has(unit);
}
