/** A month (`2026-08`) in words: `2026年8月`, `Aug 2026`. */
export function monthName(month: string, language: 'zh' | 'en'): string {
  return format(month, language, { year: 'numeric', month: language === 'zh' ? 'long' : 'short' });
}

/** A month without its year: `8月`, `Aug`. */
export function shortMonth(month: string, language: 'zh' | 'en'): string {
  return format(month, language, { month: 'short' });
}

function format(month: string, language: 'zh' | 'en', options: Intl.DateTimeFormatOptions): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en';
  return new Date(`${month}-01T00:00:00Z`).toLocaleDateString(locale, { ...options, timeZone: 'UTC' });
}
