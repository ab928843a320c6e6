import { chineseNumber, numeralCharacters } from '../text/chinese-number.ts';
import type { Figure } from './figure.ts';
import { needsArabic, unitPattern } from './figure-units.ts';

/** A number with its unit as it stands in a text, before anything around it was looked at. */
export type PlainFigure = Pick<Figure, 'start' | 'end' | 'value' | 'upTo' | 'exactness' | 'unit'>;

const surplus = '\\s?[余多]?\\s?';
const rank = '(?:万亿|[百千十]?[万亿]|百(?!分)|千(?![米克瓦]))?';
const arabic = `(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,6})?${surplus}${rank}${surplus}`;
const chinese = `[${numeralCharacters}]{1,12}(?:点[零〇一二三四五六七八九]{1,4})?[余多]?[万亿]?[余多]?`;
const numeral = `(?:${arabic}|${chinese})`;
const before = '将近|接近|近|超过|超|突破|逾|大约|约|大概|不足|不到|至少|不少于|不低于|上';
const behind = '以上|有余|以内|以下|左右|上下';

const FIGURE = new RegExp(
  `(?<before>${before})?\\s?(?<![\\d.,${numeralCharacters}])(?:(?<low>${numeral})(?:(?<lowUnit>${unitPattern})?(?:至|到|—{1,2}|–|－|-|~|～)(?<high>${numeral}))?\\s?(?<unit>${unitPattern})` +
    `|百分之(?<percent>[${numeralCharacters}]{1,8}(?:点[零〇一二三四五六七八九]{1,4})?)|(?<tenths>[一二三四五六七八九两])成(?![果立功效为长员绩熟本都片就型份像]))(?<behind>${behind})?`,
  'g',
);

const meanings: Readonly<Record<string, Figure['exactness']>> = {
  将近: 'nearly',
  接近: 'nearly',
  近: 'nearly',
  超过: 'over',
  超: 'over',
  突破: 'over',
  逾: 'over',
  上: 'over',
  至少: 'over',
  不少于: 'over',
  不低于: 'over',
  以上: 'over',
  有余: 'over',
  大约: 'about',
  约: 'about',
  大概: 'about',
  左右: 'about',
  上下: 'about',
  不足: 'below',
  不到: 'below',
  以内: 'below',
  以下: 'below',
};

/** The numbers with a unit in a text from which other numbers were hidden, in order. */
export function readFigures(text: string): readonly PlainFigure[] {
  return [...text.matchAll(FIGURE)].flatMap((found) => readFigure(found) ?? []);
}

function readFigure({ 0: printed, index, groups = {} }: RegExpExecArray): PlainFigure | null {
  const { low, lowUnit, high, unit, percent, tenths } = groups;
  const span = {
    start: index + (printed.length - printed.trimStart().length),
    end: index + printed.trimEnd().length,
  };
  const exactness = exactnessOf(groups);
  if (percent !== undefined) return whole(span, chineseNumber(percent), null, exactness, '%');
  if (tenths !== undefined) return whole(span, (chineseNumber(tenths) ?? 0) * 10, null, exactness, '%');
  if (low === undefined || unit === undefined) return null;
  if (lowUnit !== undefined && lowUnit !== unit) return null;
  const isArabic = /\d/.test(low);
  if (!isArabic && (isWord(low) || (needsArabic(unit) && !/[百千万余多]/.test(low)))) return null;
  const [first, second] = isArabic || high !== undefined ? [low, high] : neighbours(low);
  const value = numberOf(first, exactness !== 'exact');
  const upTo = second === undefined ? null : numberOf(second, true);
  if (second !== undefined && (upTo === null || value === null || upTo <= value)) return null;
  return whole(span, value, upTo, exactness, unit);
}

function whole(
  span: { readonly start: number; readonly end: number },
  value: number | null,
  upTo: number | null,
  exactness: Figure['exactness'],
  unit: string,
): PlainFigure | null {
  return value === null ? null : { ...span, value, upTo, exactness, unit };
}

function exactnessOf(groups: Readonly<Record<string, string | undefined>>): Figure['exactness'] {
  const word = meanings[groups.before ?? ''] ?? meanings[groups.behind ?? ''];
  return word ?? (/[余多]/.test(groups.high ?? groups.low ?? '') ? 'over' : 'exact');
}

/** 一个, 二次 and the like are articles and ordinals rather than numbers. */
function isWord(numeralText: string): boolean {
  return /^[一二零〇]$/.test(numeralText);
}

/** 五六 in 五六个 and 三五 in 三五人 are ranges; 三四十 is 三十 to 四十. Anything else is one number. */
function neighbours(text: string): readonly [string, string | undefined] {
  const range = /^([一二两三四五六七八])([二三四五六七八九])([十百千万]?)$/.exec(text);
  if (range === null) return [text, undefined];
  const [, low = '', high = '', unit = ''] = range;
  const near = (chineseNumber(high) ?? 0) - (chineseNumber(low) ?? 0);
  return near === 1 || low + high === '三五' ? [low + unit, high + unit] : [text, undefined];
}

/** `isVague`: a bare 百, 千 or 万 counts, as in 上百家. Null where it is no number. */
function numberOf(text: string, isVague: boolean): number | null {
  const plain = text.replace(/[\s,余多]/g, '');
  const parts = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/.exec(plain);
  if (parts === null) return !isVague && /^[百千万亿]/.test(plain) ? null : chineseNumber(plain);
  const [, digits = '', ranks = ''] = parts;
  const factor = ranks === '' ? 1 : chineseNumber(ranks);
  // 57.8亿 is 5780000000, not 5779999999.9999995.
  return factor === null ? null : Number((Number(digits) * factor).toPrecision(15));
}
