import type { Scale } from './nice-scale.ts';

interface AxisProps {
  readonly scale: Scale;
  /** Where a value stands, from the top. */
  readonly y: (value: number) => number;
  readonly from: number;
  readonly to: number;
  readonly format: (value: number) => string;
}

/** Lines across a chart, each with its number at the left of `from`. */
export function Axis({ scale, y, from, to, format }: AxisProps) {
  return (
    <g>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line class="chart-line" x1={from} x2={to} y1={y(tick)} y2={y(tick)} />
          <text class="chart-number" text-anchor="end" x={from - 6} y={y(tick) + 4}>
            {format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}
