import type { FigureSeries } from '../../lib/concordance/figure-series.ts';
import { message } from '../../lib/locale/message.ts';

/** What a series counts, with its unit: `行业（个）`, `诉求量（%，变化）`. */
export function seriesName({ counted, unit, change }: FigureSeries): string {
  const inBrackets = [unit, change ? message('figuresChange') : ''].filter(Boolean).join('，');
  const name = counted ?? message('figuresUncounted');
  return inBrackets === '' ? name : `${name}（${inBrackets}）`;
}
