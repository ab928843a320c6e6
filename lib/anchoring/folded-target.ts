import type { ExcerptTarget } from '../excerpt/excerpt.ts';
import { foldTightly } from './fold-tightly.ts';

/** A shorter context is all that there was. */
const shortestCutOff = 30;

/** An excerpt's words and context, folded. */
export interface FoldedTarget {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Prefix, quote and suffix. */
  readonly whole: string;
  /** How much of the context is of the quote's own paragraph: the end of the prefix, the beginning of the suffix. */
  readonly nearBefore: number;
  readonly nearAfter: number;
  /** Whether its one paragraph goes on beyond the context, so that the paragraph's digest says more than that. */
  readonly goesOn: boolean;
}

export function foldedTarget({ quote }: Pick<ExcerptTarget, 'quote'>): FoldedTarget {
  const prefix = foldTightly(quote.prefix).text;
  const exact = foldTightly(quote.exact).text;
  const suffix = foldTightly(quote.suffix).text;
  const [nearSuffix = ''] = quote.suffix.split('\n');
  return {
    quote: exact,
    prefix,
    suffix,
    whole: prefix + exact + suffix,
    nearBefore: foldTightly(quote.prefix.slice(quote.prefix.lastIndexOf('\n') + 1)).text.length,
    nearAfter: foldTightly(nearSuffix).text.length,
    goesOn: !quote.exact.includes('\n') && [quote.prefix, quote.suffix].some(isCutOff),
  };
}

/** Whether a context ends inside the quote's paragraph, and not where the paragraph or the text does. */
function isCutOff(context: string): boolean {
  return context.length >= shortestCutOff && !context.includes('\n');
}
