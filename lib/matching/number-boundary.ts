import type { FoldedText } from '../text/fold-text.ts';
import { isQuotedAt } from './designation-rules.ts';

const digit = /[0-9]/;
const latinOrDigit = /[0-9a-z\u00c0-\u024f\u0370-\u052f]/;
const chineseNumeral = /[一二三四五六七八九十百千万亿两零〇]/;
/** After these a numeral goes on with a number: 十七, 第三, 二〇二五. */
const numberGoesOn = /[十百千万亿零〇第]/;
const powerOfTen = /[十百千万亿]/;

/** Whether `[start, end)` of the folded text is a part of a longer Latin word or of a longer number. */
export function isInsideWordOrNumber(folded: FoldedText, start: number, end: number): boolean {
  return goesOnBefore(folded, start) || goesOnAfter(folded, end);
}

function goesOnBefore(folded: FoldedText, start: number): boolean {
  const { text } = folded;
  const first = text.charAt(start);
  const before = text.charAt(start - 1);
  if (before === '') return false;
  if (latinOrDigit.test(first)) {
    if (latinOrDigit.test(before)) return !isQuotedAt(folded, start);
    return digit.test(first) && /[.,]/.test(before) && digit.test(text.charAt(start - 2));
  }
  if (!chineseNumeral.test(first)) return false;
  const isNumber =
    numberGoesOn.test(before) ||
    (powerOfTen.test(first) && (chineseNumeral.test(before) || digit.test(before)));
  return isNumber && !isQuotedAt(folded, start);
}

function goesOnAfter(folded: FoldedText, end: number): boolean {
  const { text } = folded;
  const last = text.charAt(end - 1);
  const after = text.charAt(end);
  if (after === '' || !latinOrDigit.test(last)) return false;
  if (latinOrDigit.test(after)) return !isQuotedAt(folded, end);
  if (!digit.test(last)) return false;
  if (/[.,]/.test(after)) return digit.test(text.charAt(end + 1));
  return powerOfTen.test(after) && !isQuotedAt(folded, end);
}
