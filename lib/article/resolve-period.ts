import { chineseNumber } from '../text/chinese-number.ts';
import type { Period } from './figure.ts';

type Days = Pick<Period, 'from' | 'to'>;

const unknown: Days = { from: null, to: null };
const five = 5;
/** First years of the five-year plans. */
const plans = new Map([
  ['十三五', 2016],
  ['十四五', 2021],
  ['十五五', 2026],
]);
const shifts = new Map([
  ['今年', 0],
  ['去年', -1],
  ['上年', -1],
  ['前年', -2],
  ['明年', 1],
]);

/**
 * The days of a printed period. `published` is the day of publication, `2026-08-12`: it gives the year where none
 * is printed, and the end of what goes on (以来, 截至目前).
 */
export function resolvePeriod(printed: string, published: string | null): Days {
  const plan = [...plans].find(([name]) => printed.includes(name))?.[1];
  if (plan !== undefined) return { from: `${plan}-01-01`, to: `${plan + five - 1}-12-31` };
  if (/目前|今天$|今日$|发稿/.test(printed)) {
    return { from: /^(?:今天|今日)$/.test(printed) ? published : null, to: published };
  }
  if (/^(?:昨天|昨日)$/.test(printed)) return published === null ? unknown : oneDay(addDays(published, -1));
  const years = /(\d+|[一二三四五六七八九十两]+)(年|个月)多?来?$/.exec(printed);
  if (years && /^(?:近|过去|最近)|来$/.test(printed)) return lastYears(years[1], years[2], published);
  const days = calendarDays(printed, published);
  if (/^(?:截|到|至)/.test(printed)) return { from: null, to: days.to };
  return /(?:以来|至今|起)$/.test(printed) ? { from: days.from, to: published } : days;
}

function calendarDays(printed: string, published: string | null): Days {
  const span = /((?:19|20)\d{2})年?(?:至|到|—|-|－|～)((?:19|20)\d{2})年/.exec(printed);
  if (span) return { from: `${span[1]}-01-01`, to: `${span[2]}-12-31` };
  const year = yearOf(printed, published);
  if (year === null) return unknown;
  const firstMonths = /前(.+?)个月/.exec(printed)?.[1];
  if (firstMonths !== undefined) return months(year, 1, numberOf(firstMonths));
  if (/本月|当月|上月/.test(printed)) return monthOf(published, printed.includes('上月') ? -1 : 0);
  const [first, last = first] = numbersBefore(printed, /月|[至到—\-－～]\d{1,2}月/);
  if (first === undefined || last === undefined) return partOfYear(printed, year);
  const [from, to = from] = numbersBefore(printed, /日/);
  if (from === undefined || to === undefined) return months(year, first, last);
  const between = { from: `${year}-${pad(first)}-${pad(from)}`, to: `${year}-${pad(last)}-${pad(to)}` };
  return isDay(between.from) && isDay(between.to) && between.from <= between.to ? between : unknown;
}

/** A date without a year lies at most a month ahead of the day of publication, otherwise in the year before. */
function yearOf(printed: string, published: string | null): number | null {
  const own = /(?:19|20)\d{2}/.exec(printed)?.[0];
  if (own !== undefined) return Number(own);
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const shift = [...shifts].find(([name]) => printed.includes(name))?.[1];
  if (shift !== undefined) return year + shift;
  const month = /(\d{1,2}|[一二三四五六七八九十]{1,2})月/.exec(printed)?.[1];
  return month !== undefined && numberOf(month) > Number(published.slice(5, 7)) + 1 ? year - 1 : year;
}

function partOfYear(printed: string, year: number): Days {
  if (printed.includes('上半年')) return months(year, 1, 6);
  if (printed.includes('下半年')) return months(year, 7, 12);
  const quarter = /(前|第)?([一二三四1-4])个?季度/.exec(printed);
  if (quarter) {
    const last = numberOf(quarter[2] ?? '') * 3;
    return months(year, quarter[1] === '前' ? 1 : last - 2, last);
  }
  if (/[底末]$/.test(printed)) return oneDay(`${year}-12-31`);
  if (/初$/.test(printed)) return months(year, 1, 1);
  return months(year, 1, 12);
}

function lastYears(count = '', unit = '', published: string | null = null): Days {
  if (published === null) return unknown;
  const back = numberOf(count) * (unit === '年' ? 12 : 1);
  const month = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 - back;
  const [year, index] = [Math.floor(month / 12), month % 12];
  const day = Math.min(Number(published.slice(8, 10)), lastDay(year, index + 1));
  return { from: `${year}-${pad(index + 1)}-${pad(day)}`, to: published };
}

function monthOf(published: string | null, shift: number): Days {
  if (published === null) return unknown;
  const index = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + shift;
  return months(Math.floor(index / 12), (index % 12) + 1, (index % 12) + 1);
}

function months(year: number, first: number, last: number): Days {
  if (!(first >= 1 && last >= first && last <= 12)) return unknown;
  return { from: `${year}-${pad(first)}-01`, to: `${year}-${pad(last)}-${lastDay(year, last)}` };
}

function oneDay(day: string): Days {
  return { from: day, to: day };
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for a day that the calendar has, `2026-08-12`. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}

/** The numbers that stand before something, in order. */
function numbersBefore(text: string, sign: RegExp): number[] {
  const numbers = new RegExp(`(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?=${sign.source})`, 'g');
  return [...text.matchAll(numbers)].map(([number]) => numberOf(number));
}

function numberOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? 0);
}

const pad = (value: number): string => String(value).padStart(2, '0');
