import type { FigurePoint } from './figures-near.ts';

/** A figure and how often it was said on its day; what it links to is where it was said first. */
export interface SeriesPoint extends FigurePoint {
  readonly times: number;
}

/** Figures that can be held against each other: the same thing in the same unit, oldest first. */
export interface FigureSeries {
  readonly unit: string;
  readonly counted: string | null;
  readonly change: boolean;
  readonly points: readonly SeriesPoint[];
}

/** Groups figures by unit and what is counted. Those with most days come first, of equal ones the latest. */
export function figureSeries(points: readonly FigurePoint[]): FigureSeries[] {
  const groups = new Map<string, FigurePoint[]>();
  for (const point of points) {
    const key = JSON.stringify([point.unit, point.counted, point.change]);
    const group = groups.get(key);
    if (group) group.push(point);
    else groups.set(key, [point]);
  }
  const series = [...groups.values()].flatMap((group) => {
    const sorted = merged(group).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    const [first] = sorted;
    return first ? [{ unit: first.unit, counted: first.counted, change: first.change, points: sorted }] : [];
  });
  return series.sort(
    (a, b) =>
      // Numbers of nobody knows what are no line through time.
      Number(a.counted === null) - Number(b.counted === null) ||
      daysOf(b) - daysOf(a) ||
      (lastDay(a) < lastDay(b) ? 1 : lastDay(a) > lastDay(b) ? -1 : 0),
  );
}

/** The same words on the same day are one point: papers print each other's news. */
function merged(points: readonly FigurePoint[]): SeriesPoint[] {
  const found = new Map<string, SeriesPoint>();
  for (const point of points) {
    const key = `${point.origin.kind} ${point.day} ${point.value} ${point.printed}`;
    const same = found.get(key);
    found.set(key, same ? { ...same, times: same.times + 1 } : { ...point, times: 1 });
  }
  return [...found.values()];
}

/** On how many days a series has figures. */
export function daysOf({ points }: FigureSeries): number {
  return new Set(points.map(({ day }) => day)).size;
}

function lastDay({ points }: FigureSeries): string {
  return points.at(-1)?.day ?? '';
}
