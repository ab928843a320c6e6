import type { ExcerptMark } from '../../lib/excerpt/excerpt.ts';
import { markName } from './mark-names.ts';
import './marked-quote.css';

interface MarkedQuoteProps {
  readonly mark: ExcerptMark;
  readonly quote: string;
}

/** The words of an excerpt as they are marked on the page, colour and line. Their breaks are only shown as spaces. */
export function MarkedQuote({ mark, quote }: MarkedQuoteProps) {
  return (
    <>
      <span class="visually-hidden">{markName(mark)} </span>
      <span class="marked" data-mark={mark}>
        {quote.replace(/\s+/g, ' ').trim()}
      </span>
    </>
  );
}
