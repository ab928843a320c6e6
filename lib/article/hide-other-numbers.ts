import { numeralCharacters } from '../text/chinese-number.ts';
import type { Span } from '../text/span.ts';

/** Bounded, as every repetition here: a page may hold a hundred thousand digits in a row. */
const numeral = `(?:\\d{1,9}|[${numeralCharacters}]{1,9})`;

/** Numbers that say which, when or where, not how much. */
const others = new RegExp(
  [
    'https?:\\/\\/\\S+|www\\.\\S+',
    // Dates and times.
    '(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}',
    '(?<!\\d)(?:19|20)\\d{2}年度?',
    `${numeral}(?:个)?月(?:份|${numeral}(?:日|号))(?:${numeral}[时点])?`,
    '\\d{1,2}月(?!\\d)|\\d{1,2}日(?!均)',
    `${numeral}[时点](?![${numeralCharacters}])(?:整|半|钟|许|\\d{1,2}分(?!钟)|[一二三四五]+[分刻])?`,
    '\\d{1,6}\\s?[:：]\\s?\\d{1,6}',
    // Which of several.
    `第\\s?${numeral}`,
    `前\\s?${numeral}(?=名|位|强)`,
    `[${numeralCharacters}]{1,3}位一体`,
    '\\d{1,6}号(?:[楼院]?\\d{0,3}(?:单元)?\\d{0,4}[层室]?)?',
    '[A-Z]座\\d{1,3}层',
    '\\d{1,6}(?:路公交|次列车|国道)',
    // Names of models and formulas: A99, DeepSeek-R1, 671B, 1+N, 7×24.
    '(?<![A-Za-z0-9])[A-Za-z]+[-‐⁃–]?\\d[\\d.]*[A-Za-z]*',
    '(?<![\\d.])\\d[\\d.]*[A-Za-z]+(?![A-Za-z²])',
    '(?<!\\w)\\w{1,20}\\s?[+＋×*/]\\s?\\w{1,20}',
    // Telephone numbers.
    '\\d{3,4}-\\d{7,8}|(?<!\\d)1\\d{10}(?!\\d)|(?<!\\d)12345(?!\\d)',
  ].join('|'),
  'g',
);

/** Stands where a number was hidden: no figure goes over it. */
const hidden = '\u0000';

/**
 * A text of the same length in which numbers that are no figures are blotted out (dates, times, ordinals, house,
 * telephone and model numbers), and the given spans with them. Full-width digits and points become half-width.
 */
export function hideOtherNumbers(text: string, spans: readonly Span[]): string {
  const plain = text.replace(/[０-９．％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const units = [...plain.replace(others, (found) => hidden.repeat(found.length)).split('')];
  for (const { start, end } of spans) units.fill(hidden, start, end);
  return units.join('');
}
