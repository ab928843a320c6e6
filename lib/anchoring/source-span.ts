import type { Span } from '../text/span.ts';
import { foldTightly, isDropped } from './fold-tightly.ts';
import type { TextTables } from './text-tables.ts';

/**
 * The stretch of the canonical text for one of the folded text, which is not empty. Folding drops quotation marks;
 * as many as the quote begins and ends with are taken in again where they stand.
 */
export function sourceSpan({ start, end }: Span, quote: string, { starts, source }: TextTables): Span {
  const { starts: kept } = foldTightly(quote);
  const trailing = quote.length - 1 - (kept[kept.length - 1] as number);
  let from = starts[start] as number;
  let to = (starts[end - 1] as number) + 1;
  for (
    let left = kept[0] as number;
    left > 0 && from > 0 && isDropped(source.text.charCodeAt(from - 1));
    left--
  )
    from -= 1;
  for (
    let left = trailing;
    left > 0 && to < source.text.length && isDropped(source.text.charCodeAt(to));
    left--
  )
    to += 1;
  return { start: from, end: to };
}
