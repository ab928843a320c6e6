import { useSignal } from '@preact/signals';
import { daysOf, type FigureSeries } from '../../lib/concordance/figure-series.ts';
import { message } from '../../lib/locale/message.ts';
import { ChartFigure } from '../chart/chart-figure.tsx';
import { FigureChart } from './figure-chart.tsx';
import { FigureTable } from './figure-table.tsx';
import type { FigureLinks } from './point-href.ts';
import { seriesName } from './series-name.ts';
import './figures.css';

interface FiguresViewProps {
  readonly series: readonly FigureSeries[];
  readonly links: FigureLinks;
}

/** Series shown before the reader asks for all. */
const shownFirst = 10;
/** Points of one series that are drawn: more would be neither seen nor walked through. */
const mostPoints = 200;

/** The figures that were said of a term, each thing that is counted by itself. */
export function FiguresView({ series, links }: FiguresViewProps) {
  const all = useSignal(false);
  const shown = all.value ? series : series.slice(0, shownFirst);
  if (series.length === 0) return <p class="usage-none">{message('figuresNone')}</p>;
  return (
    <>
      {shown.map((each) => (
        <Series key={seriesName(each)} links={links} series={each} />
      ))}
      {shown.length < series.length && (
        <button
          class="button-quiet"
          onClick={() => {
            all.value = true;
          }}
          type="button"
        >
          {message('figuresAll', String(series.length))}
        </button>
      )}
      <p class="usage-note">{message('figuresHint')}</p>
    </>
  );
}

function Series({ series, links }: { readonly series: FigureSeries; readonly links: FigureLinks }) {
  const name = seriesName(series);
  const points = series.points.slice(-mostPoints);
  const caption = (
    <>
      <h3 lang="zh-CN">{name}</h3>
      {points.length < series.points.length && (
        <span class="usage-note">
          {message('figuresLatest', String(points.length), String(series.points.length))}
        </span>
      )}
    </>
  );
  if (daysOf(series) < 2 || series.counted === null) {
    return (
      <section class="figure-single">
        {caption}
        <FigureTable linked links={links} name={name} points={points} />
      </section>
    );
  }
  return (
    <ChartFigure
      caption={caption}
      chart={<FigureChart links={links} name={name} points={points} />}
      table={(shown) => <FigureTable linked={shown} links={links} name={name} points={points} />}
    />
  );
}
