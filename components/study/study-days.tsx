import { message } from '../../lib/locale/message.ts';
import { uiLocale } from '../../lib/locale/ui-language.ts';
import { ChartFigure } from '../chart/chart-figure.tsx';

interface StudyDaysProps {
  /** Numbers of days of study, the first today; see `studyDay`. */
  readonly days: readonly { readonly day: number; readonly count: number }[];
}

/** How much comes on the next days: bars, and the table behind them. */
export function StudyDays({ days }: StudyDaysProps) {
  const most = Math.max(1, ...days.map(({ count }) => count));
  return (
    <section aria-labelledby="study-days" class="study-section">
      <h2 id="study-days">{message('studyDays')}</h2>
      <ChartFigure
        caption={message('studyDaysCaption')}
        chart={
          <div aria-hidden="true" class="study-bars">
            {days.map(({ day, count }, at) => (
              <div class="study-bar" key={day}>
                <span>{count}</span>
                <i style={{ height: `${(count / most) * 100}px` }} />
                <span class="study-day">
                  {at === 0 ? message('studyTodayShort') : dayName(day, 'narrow')}
                </span>
              </div>
            ))}
          </div>
        }
        table={() => (
          <table class="usage-table">
            <caption class="visually-hidden">{message('studyDaysCaption')}</caption>
            <thead>
              <tr>
                <th scope="col">{message('studyDay')}</th>
                <th scope="col">{message('studyCards')}</th>
              </tr>
            </thead>
            <tbody>
              {days.map(({ day, count }) => (
                <tr key={day}>
                  <th scope="row">{dayName(day, 'long')}</th>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      />
    </section>
  );
}

/** A day of study as the reader's calendar calls it. */
function dayName(day: number, style: 'narrow' | 'long'): string {
  const options: Intl.DateTimeFormatOptions =
    style === 'long'
      ? { month: 'long', day: 'numeric', weekday: 'long' }
      : { month: 'numeric', day: 'numeric' };
  return new Intl.DateTimeFormat(uiLocale(), { ...options, timeZone: 'UTC' }).format(day * 24 * 3_600_000);
}
