/** Milliseconds east of UTC of the reader's clock at a moment; summer time makes it another in another season. */
export type Zone = (at: number) => number;

const hour = 3_600_000;
const dayLength = 24 * hour;
/** Hour of the reader's clock at which a day of study begins: whoever reads after midnight still has today. */
const firstHour = 4;

/** Number of the day of study that a moment (milliseconds since 1970-01-01 UTC) belongs to. */
export function studyDay(at: number, zone: Zone): number {
  return Math.floor((at + zone(at) - firstHour * hour) / dayLength);
}

/** The moment at which the day of study after this one begins. */
export function nextStudyDay(at: number, zone: Zone): number {
  const onClock = (studyDay(at, zone) + 1) * dayLength + firstHour * hour;
  const about = onClock - zone(at);
  // Clocks are set at night: what holds in the morning decides.
  return onClock - zone(about);
}
