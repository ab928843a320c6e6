import { useRef } from 'preact/hooks';
import type { FigurePoint } from '../../lib/concordance/figures-near.ts';
import { message } from '../../lib/locale/message.ts';
import { uiLocale } from '../../lib/locale/ui-language.ts';
import { Axis } from '../chart/axis.tsx';
import { dayNumber, dayTicks } from '../chart/day-axis.ts';
import { niceScale } from '../chart/nice-scale.ts';
import { usePoints } from '../chart/use-points.ts';
import { useWidth } from '../chart/use-width.ts';
import { type FigureLinks, pointHref } from './point-href.ts';

const height = 168;
const floor = height - 26;
const top = 12;
const left = 56;
const right = 16;
const radius = 4.5;
/** Smallest target for a pointer (WCAG 2.5.8), pixels. */
const target = 24;

interface FigureChartProps {
  readonly name: string;
  readonly points: readonly FigurePoint[];
  readonly links: FigureLinks;
}

/** Figures over time: a line through the dots of articles, hollow dots for the glossary's facts. */
export function FigureChart({ name, points, links }: FigureChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.max(240, useWidth(frame));
  const { shown, onKeyDown, pointProps } = usePoints(points.length);
  const values = points.map(({ value }) => value);
  const scale = niceScale(Math.min(0, ...values), Math.max(0, ...values), 4, values.every(Number.isInteger));
  const y = (value: number) => floor - ((value - scale.from) / (scale.to - scale.from)) * (floor - top);
  const days = points.map(({ day }) => dayNumber(day));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = (day: number) => left + 12 + ((day - first) / (last - first || 1)) * (width - left - right - 24);
  const places = points.map(({ value }, at) => ({ x: x(days[at] ?? first), y: y(value) }));
  // A fact of the glossary may speak of another place or plan: it stands beside the line, not in it.
  const line = places.flatMap((place, at) =>
    points[at]?.origin.kind === 'article' ? [`${place.x},${place.y}`] : [],
  );
  const readout = points[shown ?? -1];
  return (
    <>
      <div class="chart-frame" ref={frame}>
        <svg aria-hidden="true" height={height} width={width}>
          <Axis format={shortNumber} from={left} scale={scale} to={width - right} y={y} />
          {dayTicks(first, last, Math.floor((width - left) / 76)).map(({ day, label }) => (
            <text class="chart-number" key={label} text-anchor="middle" x={x(day)} y={height - 6}>
              {label}
            </text>
          ))}
          <polyline class="figure-line" points={line.join(' ')} />
          {points.map(({ origin }, at) => (
            <circle
              class={`figure-dot from-${origin.kind}`}
              cx={places[at]?.x}
              cy={places[at]?.y}
              key={at}
              r={radius}
            />
          ))}
        </svg>
        <ul aria-label={name} class="chart-points" onKeyDown={onKeyDown}>
          {points.map((point, at) => (
            <li key={at}>
              <PointTarget
                href={pointHref(point, links)}
                label={inWords(point)}
                style={{
                  left: `${(places[at]?.x ?? 0) - target / 2}px`,
                  top: `${(places[at]?.y ?? 0) - target / 2}px`,
                }}
                {...pointProps(at)}
              />
            </li>
          ))}
        </ul>
      </div>
      <p aria-hidden="true" class="chart-readout figure-readout" lang="zh-CN">
        {readout ? inWords(readout) : message('figuresPoint')}
      </p>
    </>
  );
}

interface PointTargetProps extends ReturnType<ReturnType<typeof usePoints>['pointProps']> {
  /** Null for a figure that leads nowhere: its sentence can still be read below the chart. */
  readonly href: string | null;
  readonly label: string;
  readonly style: Readonly<Record<string, string>>;
}

function PointTarget({ href, label, ...rest }: PointTargetProps) {
  if (href === null) return <button aria-label={label} class="chart-dot" type="button" {...rest} />;
  return (
    <a aria-label={label} class="chart-dot" href={href} {...rest}>
      {''}
    </a>
  );
}

function inWords({ day, printed, sentence, origin }: FigurePoint): string {
  const from = origin.kind === 'glossary' ? `${message('figuresGlossary')}：` : '';
  return `${day} ${printed} ${from}${sentence}`;
}

function shortNumber(value: number): string {
  return new Intl.NumberFormat(uiLocale(), { notation: 'compact' }).format(value);
}
