import type { Locale } from '../../lib/text/language.ts';

/** A month (`2026-08`) in words: `2026年8月`, `Aug 2026`. */
export function monthName(month: string, locale: Locale): string {
  return format(month, locale, { year: 'numeric', month: locale === 'en' ? 'short' : 'long' });
}

/** A month without its year: `8月`, `Aug`. */
export function shortMonth(month: string, locale: Locale): string {
  return format(month, locale, { month: 'short' });
}

function format(month: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return new Date(`${month}-01T00:00:00Z`).toLocaleDateString(locale, { ...options, timeZone: 'UTC' });
}
