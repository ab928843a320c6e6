import { uiLocale } from '../../lib/locale/ui-language.ts';
import type { Instant } from '../../lib/store/records.ts';

/** An instant in the reader's own zone and language, to the minute; empty for one that is none. */
export function sayInstant(instant: Instant): string {
  return format(instant, { dateStyle: 'medium', timeStyle: 'short' });
}

/** Its day alone. */
export function sayDay(instant: Instant): string {
  return format(instant, { dateStyle: 'medium' });
}

/** A printed date, Asia/Shanghai: `2026-08-12 16:28`, or the day alone; empty where there is none. */
export function sayPublished(publishedAt: string | null): string {
  return publishedAt?.slice(0, 16).replace('T', ' ') ?? '';
}

function format(instant: Instant, style: Intl.DateTimeFormatOptions): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(uiLocale(), style).format(date);
}
