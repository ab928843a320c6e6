import { uiLocale } from '../../lib/locale/ui-language.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A stretch of time in the unit that suits it: `10 分钟`, `4 天`, `3 months`. */
export function sayInterval(milliseconds: number): string {
  const [unit, length] = unitOf(milliseconds);
  const count = Math.max(1, Math.round(milliseconds / length));
  return new Intl.NumberFormat(uiLocale(), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function unitOf(milliseconds: number): readonly [unit: string, length: number] {
  if (milliseconds < hour) return ['minute', minute];
  if (milliseconds < day) return ['hour', hour];
  if (milliseconds < 60 * day) return ['day', day];
  return milliseconds < 730 * day ? ['month', 30.44 * day] : ['year', 365.25 * day];
}
