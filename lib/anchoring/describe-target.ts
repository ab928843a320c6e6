import type { ExcerptTarget, ParagraphSelector, TextQuoteSelector } from '../excerpt/excerpt.ts';
import type { Span } from '../text/span.ts';
import type { AnchorText } from './anchoring.ts';
import { findDoubles } from './find-doubles.ts';
import { foldedTarget } from './folded-target.ts';
import { foldedOffset, paragraphAt, type TextTables, textTables } from './text-tables.ts';
import { bestPlace } from './weigh-places.ts';

/** UTF-16 units of context on either side, one less where that would cut a character in two. */
const contextLength = 32;
/** A part of less than a third of an excerpt may be mistaken without the excerpt being so. */
const leastPart = 3;
const unknown = { digest: '', start: 0 };

/** Describes a stretch of a text so that it can be found again when the text has changed. */
export function describeTarget(text: AnchorText, { start, end }: Span): ExcerptTarget {
  const tables = textTables(text);
  const { text: whole } = text;
  const index = paragraphAt(tables.paragraphs, start);
  const around = tables.paragraphs[index];
  const quote = {
    exact: whole.slice(start, end),
    prefix: whole.slice(wholeAfter(whole, Math.max(0, start - contextLength)), start),
    suffix: whole.slice(end, wholeBefore(whole, Math.min(whole.length, end + contextLength))),
  };
  const paragraph = { index, digest: around?.digest ?? '', start: start - (around?.start ?? 0) };
  const doubles = findDoubles(tables, { start, end });
  return {
    quote,
    position: { start, end },
    paragraph,
    ...(doubles ? { doubles } : {}),
    rival: rivalOf(tables, { start, end }, quote, paragraph),
  };
}

/**
 * What the stretch most like it has in common with an excerpt. Of an excerpt across paragraphs every part must be
 * told from all others, for its neighbour may come to stand beside the double of one of them.
 */
function rivalOf(
  tables: TextTables,
  span: Span,
  quote: TextQuoteSelector,
  paragraph: ParagraphSelector,
): number {
  const parts = quote.exact.split('\n');
  const alone = nearLength(quote);
  let rival = strongestOther(tables, span, quote, paragraph);
  let start = span.start;
  for (const [index, exact] of parts.entries()) {
    const end = start + exact.length;
    if (parts.length > 1 && exact.length * leastPart >= quote.exact.length) {
      const prefix = index === 0 ? quote.prefix : '';
      const suffix = index === parts.length - 1 ? quote.suffix : '';
      const part = { exact, prefix, suffix };
      const lead =
        nearLength(part) - strongestOther(tables, { start, end }, part, index === 0 ? paragraph : unknown);
      rival = Math.max(rival, alone - lead);
    }
    start = end + 1;
  }
  return rival;
}

/** The folded characters of a quote and of its context in the same paragraph. */
function nearLength(quote: TextQuoteSelector): number {
  const folded = foldedTarget({ quote });
  return folded.nearBefore + folded.quote.length + folded.nearAfter;
}

function strongestOther(
  tables: TextTables,
  { start, end }: Span,
  quote: TextQuoteSelector,
  paragraph: Pick<ParagraphSelector, 'digest' | 'start'>,
): number {
  const own = { start: foldedOffset(tables.starts, start), end: foldedOffset(tables.starts, end) };
  return Math.max(0, bestPlace(foldedTarget({ quote }), paragraph, tables, own)?.evidence ?? 0);
}

function wholeAfter(text: string, offset: number): number {
  return isInside(text, offset) ? offset + 1 : offset;
}

function wholeBefore(text: string, offset: number): number {
  return isInside(text, offset) ? offset - 1 : offset;
}

/** Whether an offset is between the two units of one character. */
function isInside(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
