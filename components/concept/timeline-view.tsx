import type { Timeline } from '../../lib/concordance/timeline.ts';
import { message } from '../../lib/locale/message.ts';
import { uiLocale } from '../../lib/locale/ui-language.ts';
import { ChartFigure } from '../chart/chart-figure.tsx';
import { MonthChart } from './month-chart.tsx';
import { monthName } from './month-name.ts';
import './timeline.css';

interface TimelineViewProps {
  readonly timeline: Timeline;
  /** `2026-08` */
  readonly onOpenMonth: (month: string) => void;
}

/** How a term's use went over the months: a chart and its table. */
export function TimelineView({ timeline, onOpenMonth }: TimelineViewProps) {
  const { months, undated } = timeline;
  return (
    <>
      {months.length > 0 && (
        <ChartFigure
          caption={
            <>
              {message('timelineCaption')}{' '}
              <span class="chart-key">
                <span class="key-articles">{message('timelineArticles')}</span>{' '}
                <span class="key-occurrences">{message('timelineOccurrences')}</span>
              </span>
            </>
          }
          chart={<MonthChart months={months} onOpen={onOpenMonth} />}
          table={() => <MonthTable timeline={timeline} />}
        />
      )}
      {undated > 0 && <p class="usage-note">{message('timelineUndated', String(undated))}</p>}
    </>
  );
}

function MonthTable({ timeline: { months } }: { readonly timeline: Timeline }) {
  const locale = uiLocale();
  return (
    <table class="usage-table">
      <caption class="visually-hidden">{message('timelineCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{message('timelineMonth')}</th>
          <th scope="col">{message('timelineArticles')}</th>
          <th scope="col">{message('timelineOccurrences')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, articles, occurrences }) => (
          <tr key={month}>
            <th scope="row">{monthName(month, locale)}</th>
            <td>{articles}</td>
            <td>{occurrences}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
