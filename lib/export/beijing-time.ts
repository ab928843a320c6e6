const offset = 8 * 3_600_000;

/** The day on which something happened by Beijing's clock: `2026-08-12`. `instant` in milliseconds since 1970-01-01 UTC. */
export function beijingDay(instant: number): string {
  return new Date(instant + offset).toISOString().slice(0, 10);
}

/** Day and minute by Beijing's clock: `2026-08-12 16:28`. */
export function beijingMinute(instant: number): string {
  return new Date(instant + offset).toISOString().slice(0, 16).replace('T', ' ');
}
