import { message } from '../../lib/locale/message.ts';

/** The day of publication: month and day large, the year small. */
export function RowDate({ publishedAt }: { readonly publishedAt: string | null }) {
  const [year, month, day] = publishedAt?.slice(0, 10).split('-') ?? [];
  if (!publishedAt || !year || !month || !day) return <p class="row-date">{message('libUndated')}</p>;
  return (
    <p class="row-date">
      <time dateTime={publishedAt.slice(0, 10)}>
        <span class="row-year">{year}</span>
        <span class="row-dash">-</span>
        <span class="row-day">
          {month}-{day}
        </span>
      </time>
    </p>
  );
}
