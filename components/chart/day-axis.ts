const dayLength = 86_400_000;

/** A date as exact as known (`2025`, `2025-02`, `2025-02-21`) as days since 1970-01-01; its first day. */
export function dayNumber(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / dayLength;
}

/** A place on an axis of days. */
export interface DayTick {
  readonly day: number;
  readonly label: string;
}

/**
 * Beginnings of years, or of months where that leaves room for them, between two days: at most about `most`.
 * Where none lies between them, the two days themselves.
 */
export function dayTicks(first: number, last: number, most: number): readonly DayTick[] {
  const months = monthStarts(first, last);
  for (const every of [1, 3, 12, 24, 60, 120]) {
    const chosen = months.filter(({ number }) => number % every === 0);
    if (chosen.length > Math.max(1, most)) continue;
    if (chosen.length < 2) break;
    return chosen.map(({ day, label }) => ({ day, label: every >= 12 ? label.slice(0, 4) : label }));
  }
  const label = (day: number) => new Date(day * dayLength).toISOString().slice(0, 10);
  return [...new Set([first, last])].map((day) => ({ day, label: label(day) }));
}

/** All beginnings of months, numbered by months since the year 0. */
function monthStarts(first: number, last: number) {
  const starts: { readonly day: number; readonly label: string; readonly number: number }[] = [];
  const from = new Date(first * dayLength);
  let month = from.getUTCFullYear() * 12 + from.getUTCMonth();
  for (;;) {
    const day = Date.UTC(Math.floor(month / 12), month % 12) / dayLength;
    if (day > last) return starts;
    const label = new Date(day * dayLength).toISOString().slice(0, 7);
    if (day >= first) starts.push({ day, label, number: month });
    month += 1;
  }
}
