import type { MonthCount } from '../../lib/concordance/timeline.ts';

interface MonthBarsProps {
  readonly months: readonly MonthCount[];
  /** Where the first month begins, and the room of each, pixels. */
  readonly from: number;
  readonly slot: number;
  /** Where the value 0 stands, from the top. */
  readonly floor: number;
  readonly y: (value: number) => number;
}

/** For every month a bar for its occurrences, and in front of it a narrower one for its articles. */
export function MonthBars({ months, from, slot, floor, y }: MonthBarsProps) {
  const bar = (at: number, count: number, share: number) => {
    const width = Math.max(2, slot * share);
    return { x: from + (at + 0.5) * slot - width / 2, y: y(count), width, height: floor - y(count) };
  };
  return (
    <g>
      {months.map(({ month, articles, occurrences }, at) => (
        <g key={month}>
          <rect class="bar-occurrences" {...bar(at, occurrences, 0.72)} />
          <rect class="bar-articles" {...bar(at, articles, 0.4)} />
        </g>
      ))}
    </g>
  );
}
