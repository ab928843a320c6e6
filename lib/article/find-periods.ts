import { numeralCharacters } from '../text/chinese-number.ts';
import type { Span } from '../text/span.ts';
import type { Period } from './figure.ts';
import { isDay, resolvePeriod } from './resolve-period.ts';

/** A period where it is printed. Offsets are UTF-16 units of the text. */
export interface FoundPeriod extends Period, Span {}

const number = '(?:\\d{1,2}|[一二三四五六七八九十]{1,2})';
const year = '(?:(?:19|20)\\d{2}年|今年|去年|前年|明年|上年)';
const part =
  '(?:上半年|下半年|[前第]?[一二三四1-4]{1,2}个?季度|前[一二两三四五六七八九十\\d]{1,2}个月|年?[底末初]|全年|度)';
const month = `(?:${number}月份?|本月|上月|当月)`;
const day = `${number}日`;
const plan = '(?:“十[三四五]五”|十[三四五]五)(?:规划)?(?:时期|期间|以来|收官)?';
const since = '(?:以来|至今|起)';

/** One period as newspapers print it, the longest way of reading first. */
const PERIOD = new RegExp(
  // What a figure is held against is no time of its own: 比去年, 较2024年.
  `(?<![比较与同])(?:${[
    `(?:自|从)${year}(?:${month})?(?:${day})?(?:${part})?${since}`,
    `(?:截至|截止到?|到|至)(?:目前|今天|发稿|${year}(?:${part}|${month}(?:${day}|[底末])?)?|${month}(?:${day}|[底末])?)`,
    '目前',
    `${year}(?:至|到|—|-|－|～)(?:19|20)\\d{2}年`,
    `(?:19|20)\\d{2}(?:至|到|—|-|－|～)(?:19|20)\\d{2}年`,
    `${year}\\d{1,2}月?(?:至|到|—|-|－|～)\\d{1,2}月份?`,
    `${year}?${number}月${day}(?:至|到|—|-|－|～)(?:${number}月)?${day}`,
    `${year}${month}${day}`,
    `${year}${month}(?:以来|起)?`,
    `${year}(?:${part})?(?:以来)?`,
    `(?:近|过去|最近)[${numeralCharacters}\\d]{1,2}(?:年|个月)来?`,
    `[${numeralCharacters}\\d]{1,2}年(?:多)?来`,
    '前[一二三四1-4]{1,2}个?季度',
    '[一二三四1-4]季度',
    '[上下]半年',
    `${number}月(?:至|到|—|-|－|～)${number}月份?`,
    `${number}月${day}`,
    `${number}月份`,
    '(?:本月|上月)',
    '(?:昨天|昨日|今天|今日)',
    plan,
  ].join('|')})`,
  'g',
);

/**
 * The periods named in a text, in order. Those without a year are resolved by the day of publication (ISO 8601, a
 * time may follow); without one they stay unresolved.
 */
export function findPeriods(text: string, publishedAt: string | null): readonly FoundPeriod[] {
  const published = publishedAt !== null && isDay(publishedAt.slice(0, 10)) ? publishedAt.slice(0, 10) : null;
  return [...text.matchAll(PERIOD)].map(({ 0: printed, index }) => ({
    printed,
    ...resolvePeriod(printed, published),
    start: index,
    end: index + printed.length,
  }));
}
