import { useRef } from 'preact/hooks';
import type { MonthCount } from '../../lib/concordance/timeline.ts';
import { message } from '../../lib/locale/message.ts';
import { uiLocale } from '../../lib/locale/ui-language.ts';
import { Axis } from '../chart/axis.tsx';
import { niceScale } from '../chart/nice-scale.ts';
import { usePoints } from '../chart/use-points.ts';
import { useWidth } from '../chart/use-width.ts';
import { MonthBars } from './month-bars.tsx';
import { MonthLabels } from './month-labels.tsx';
import { monthName } from './month-name.ts';

const height = 232;
const floor = height - 40;
const top = 10;
const left = 40;
const right = 8;
/** Room for one month, pixels. */
const narrowest = 6;
const widest = 64;

interface MonthChartProps {
  readonly months: readonly MonthCount[];
  readonly onOpen: (month: string) => void;
}

/** Bars for every month. The drawing is for the eye; over it stands a button for each month with its numbers. */
export function MonthChart({ months, onOpen }: MonthChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { shown, onKeyDown, pointProps } = usePoints(months.length);
  const slot = Math.max(narrowest, Math.min(widest, (width - left - right) / months.length));
  const end = left + slot * months.length;
  const scale = niceScale(0, Math.max(...months.map(({ occurrences }) => occurrences)), 4, true);
  const y = (value: number) => floor - (value / scale.to) * (floor - top);
  const readout = months[shown ?? -1];
  return (
    <>
      <div class="chart-frame" ref={frame}>
        <svg aria-hidden="true" height={height} width={Math.max(end + right, width)}>
          <Axis format={String} from={left} scale={scale} to={Math.max(end, width - right)} y={y} />
          <MonthBars floor={floor} from={left} months={months} slot={slot} y={y} />
          <MonthLabels from={left} months={months.map(({ month }) => month)} slot={slot} y={floor + 16} />
        </svg>
        <ul aria-label={message('timelineCaption')} class="chart-points" onKeyDown={onKeyDown}>
          {months.map((month, at) => (
            <li key={month.month}>
              <button
                aria-label={inWords(month)}
                class="chart-column"
                onClick={() => onOpen(month.month)}
                style={{
                  left: `${left + at * slot}px`,
                  width: `${slot}px`,
                  top: `${top}px`,
                  height: `${floor - top}px`,
                }}
                type="button"
                {...pointProps(at)}
              />
            </li>
          ))}
        </ul>
      </div>
      <p aria-hidden="true" class="chart-readout">
        {readout ? inWords(readout) : message('timelinePoint')}
      </p>
    </>
  );
}

function inWords({ month, articles, occurrences }: MonthCount): string {
  return message('timelineReadout', monthName(month, uiLocale()), String(articles), String(occurrences));
}
