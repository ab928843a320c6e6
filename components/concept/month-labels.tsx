import { uiLocale } from '../../lib/locale/ui-language.ts';
import { shortMonth } from './month-name.ts';

interface MonthLabelsProps {
  /** `2026-08`, without a gap. */
  readonly months: readonly string[];
  /** Where the first month begins, and the room of each, pixels. */
  readonly from: number;
  readonly slot: number;
  /** Base line of the months; years stand below. */
  readonly y: number;
}

/** Room that a name needs, pixels. */
const monthRoom = 34;
const yearRoom = 40;

/** Names of months where there is room for them, and each year under its first month. */
export function MonthLabels({ months, from, slot, y }: MonthLabelsProps) {
  const locale = uiLocale();
  const every = [1, 3, 6].find((count) => count * slot >= monthRoom);
  const middle = (at: number) => from + (at + 0.5) * slot;
  const years = months.flatMap((month, at) => (at === 0 || month.endsWith('-01') ? [{ month, at }] : []));
  return (
    <g>
      {every &&
        months.map(
          (month, at) =>
            (Number(month.slice(5)) - 1) % every === 0 && (
              <text class="chart-number" key={month} text-anchor="middle" x={middle(at)} y={y}>
                {shortMonth(month, locale)}
              </text>
            ),
        )}
      {years.map(
        ({ month, at }, index) =>
          ((years[index + 1]?.at ?? Number.POSITIVE_INFINITY) - at) * slot >= yearRoom && (
            <text class="chart-year" key={month} text-anchor="start" x={from + at * slot + 2} y={y + 17}>
              {month.slice(0, 4)}
            </text>
          ),
      )}
    </g>
  );
}
