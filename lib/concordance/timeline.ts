import type { DatedUse } from './placed-text.ts';

/** How often a term was used in a month. */
export interface MonthCount {
  /** `2026-08` */
  readonly month: string;
  readonly articles: number;
  readonly occurrences: number;
}

/** A term's use over time. */
export interface Timeline {
  /** From the first month to the last, those without any use included. */
  readonly months: readonly MonthCount[];
  /** First and last day of use; null where no article has a day that exists. */
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: number;
  readonly occurrences: number;
  /** Articles that are in the totals and in no month, because their day does not exist. */
  readonly undated: number;
}

/** Counts articles and occurrences per month. */
export function timelineOf(uses: readonly DatedUse[]): Timeline {
  const real = new Set([...new Set(uses.map(({ day }) => day))].filter(exists));
  const dated = uses.filter(({ day }) => real.has(day));
  const days = dated.map(({ day }) => day).sort();
  const first = days[0] ?? null;
  const last = days.at(-1) ?? null;
  return {
    months: first === null || last === null ? [] : countMonths(dated, monthsBetween(first, last)),
    first,
    last,
    articles: uses.length,
    occurrences: sumOf(uses),
    undated: uses.length - dated.length,
  };
}

function countMonths(dated: readonly DatedUse[], months: readonly string[]): MonthCount[] {
  const byMonth = new Map<string, DatedUse[]>(months.map((month) => [month, []]));
  for (const use of dated) byMonth.get(use.day.slice(0, 7))?.push(use);
  return [...byMonth].map(([month, uses]) => ({
    month,
    articles: uses.length,
    occurrences: sumOf(uses),
  }));
}

function sumOf(uses: readonly DatedUse[]): number {
  return uses.reduce((sum, { count }) => sum + count, 0);
}

/** A misprinted year must not stretch the line over centuries: the district's press begins after 1949. */
function exists(day: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return Number(year) >= 1949 && Number(year) < 2100 && at.toISOString().startsWith(day);
}

/** The months of two days and all between. */
function monthsBetween(from: string, to: string): string[] {
  const numberOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const start = numberOf(from);
  return Array.from({ length: numberOf(to) - start + 1 }, (_, step) => {
    const [year, month] = [Math.floor((start + step) / 12), ((start + step) % 12) + 1];
    return `${year}-${String(month).padStart(2, '0')}`;
  });
}
