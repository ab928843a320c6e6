import type { Comparison, Figure, Period } from '../../lib/article/figure.ts';
import { message } from '../../lib/locale/message.ts';
import type { Locale } from '../../lib/text/language.ts';

/** The number in digits where it is printed otherwise (1.2万, 三百), with its unit; null where it would say the same. */
export function inDigits({ printed, value, upTo, unit }: Figure, locale: Locale): string | null {
  if (!/[万亿千百十一二三四五六七八九两]/.test(printed.replaceAll(unit, ''))) return null;
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const range = upTo === null ? numbers.format(value) : `${numbers.format(value)}–${numbers.format(upTo)}`;
  return `${range} ${unit}`;
}

/** The days of a period; null where they aren't known or the printed words say them. */
export function daysOf({ from, to }: Period): string | null {
  if (to === null) return from;
  if (from === null) return message('asOf', to);
  return from === to ? from : message('panelDays', from, to);
}

/** 同比 增长; 原为17个工作日. */
export function comparisonWords({ base, direction, reached }: Comparison): string {
  if (reached && base !== null && /\d/.test(base)) {
    return message(direction === 'up' ? 'panelRoseFrom' : 'panelFellFrom', base);
  }
  const word = message(direction === 'up' ? 'panelRose' : 'panelFell');
  return base === null ? word : message('panelCompared', base, word);
}
