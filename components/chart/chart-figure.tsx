import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { message } from '../../lib/locale/message.ts';
import './chart.css';

interface ChartFigureProps {
  readonly caption: ComponentChildren;
  readonly chart: ComponentChildren;
  /** The same numbers as a table. Screen readers always have it, and so it has no links while it is not `shown`. */
  readonly table: (shown: boolean) => ComponentChildren;
}

/** A chart with the table behind it, which a button shows to everybody. */
export function ChartFigure({ caption, chart, table }: ChartFigureProps) {
  const shown = useSignal(false);
  return (
    <figure class="chart">
      <figcaption class="chart-caption">{caption}</figcaption>
      {chart}
      <button
        aria-expanded={shown.value}
        class="chart-toggle button-quiet"
        onClick={() => {
          shown.value = !shown.value;
        }}
        type="button"
      >
        {message(shown.value ? 'chartHideTable' : 'chartTable')}
      </button>
      <div class={shown.value ? 'chart-table' : 'visually-hidden'}>{table(shown.value)}</div>
    </figure>
  );
}
