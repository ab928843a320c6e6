const CHINA_OFFSET = 8 * 3_600_000;
const ZONED = /(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})/;
const PRINTED =
  /(\d{4})\s*(?:[-/.]|年)\s*(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})\s*(日)?(?:\s*T?\s*(\d{1,2})\s*(?::|：|时)\s*(\d{2})(?:[:：分]\s*(\d{2}))?)?/;
// 新华网 prints the year, month/day and time in three elements: `2026 08/20 10:20:30`.
const YEAR_FIRST = /(\d{4})\s*(\d{2})\s*\/\s*(\d{2})\s*(\d{2}):(\d{2})(?::(\d{2}))?/;
const EPOCH = /^\s*(\d{10}|\d{13})\s*$/;
const DAY = /(?:^|[^\d])(\d{1,2})月(\d{1,2})日/;
const URL_DATE =
  /\/t(\d{4})(\d{2})(\d{2})_|\/(\d{4})[/-]?(\d{2})[/-]?(\d{2})(?=[/_.-]|$)|\/(20\d{2})(\d{2})\/(\d{2})\/|content_(20\d{2})(\d{2})(\d{2})/;

/**
 * Reads the first date in a text as it's printed, as an ISO 8601 date or date and time in Asia/Shanghai (+08:00).
 * A text with a zone of its own (`2026-08-18T02:20:00Z`) and seconds since 1970 are converted; everything else is
 * taken for Beijing's wall clock. Midnight sharp is a missing time. `null` where there's no real date.
 */
export function parseDate(text: string): string | null {
  const epoch = EPOCH.exec(text)?.[1];
  if (epoch !== undefined) return fromInstant(Number(epoch) * (epoch.length === 10 ? 1000 : 1));
  const zoned = ZONED.exec(text);
  if (zoned !== null)
    return fromInstant(Date.parse(zoned[0].replace(/\s+/g, '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2')));
  const printed = PRINTED.exec(text);
  if (printed !== null) {
    const [, year, month, day, , hour, minute, second] = printed;
    return format(year, month, day, hour, minute, second);
  }
  const split = YEAR_FIRST.exec(text);
  if (split === null) return null;
  const [, year, month, day, hour, minute, second] = split;
  return format(year, month, day, hour, minute, second);
}

/** Completes a date without a year (`2月19日`) by the year of another date of the page. */
export function parseDayOfYear(text: string, year: string): string | null {
  const found = DAY.exec(text);
  return found === null ? null : format(year, found[1], found[2]);
}

/** The date that an article's address carries, ISO 8601: `/202608/t20260812_…`, `/2026/0519/`, `/2026-04/08/`. */
export function dateFromUrl(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const founder = /\/(20\d{2})-?(\d{2})\/(\d{2})\//.exec(path);
  const found = founder ?? URL_DATE.exec(path);
  if (found === null) return null;
  const [year, month, day] = found.slice(1).filter((part) => part !== undefined);
  return format(year, month, day);
}

function fromInstant(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds)) return null;
  const [date, time = ''] = new Date(milliseconds + CHINA_OFFSET).toISOString().split('T');
  return `${date}T${time.slice(0, 8)}+08:00`;
}

function format(
  year = '',
  month = '',
  day = '',
  hour?: string,
  minute?: string,
  second?: string,
): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isRealDate(date)) return null;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  if (Number(hour) + Number(minute) + Number(second ?? 0) === 0) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}+08:00`;
}

function isRealDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return (
    Number.isFinite(time) && new Date(time).toISOString().startsWith(date) && time >= Date.UTC(1990, 0, 1)
  );
}
