import type { ExcerptTarget } from '../excerpt/excerpt.ts';
import type { Span } from '../text/span.ts';
import type { AnchorText } from './anchoring.ts';
import { foldedTarget } from './folded-target.ts';
import { paragraphAt, textTables } from './text-tables.ts';

/** Whether an excerpt's very words stand at their old place in a text, and can't be others that are the same. */
export function isUnmoved(text: AnchorText, target: ExcerptTarget): boolean {
  const { rival = 0, quote, position } = target;
  if (!standsAt(text.text, target, position.start)) return false;
  if (rival < quote.exact.length || rival < foldedTarget(target).whole.length) return true;
  return isOfParagraph(text, target, position.start);
}

/**
 * Where an excerpt stands in the text in which it was described, or in one that has the same paragraph: at its
 * position, or else at the only place that has all that was described. Null in any other text. Offsets count in the
 * canonical text.
 */
export function placeThen(text: AnchorText, target: ExcerptTarget): Span | null {
  const { quote, position } = target;
  const length = position.end - position.start;
  if (standsAt(text.text, target, position.start) && isOfParagraph(text, target, position.start))
    return position;
  const words = quote.prefix + quote.exact + quote.suffix;
  let found: Span | null = null;
  for (let at = text.text.indexOf(words); at >= 0; at = text.text.indexOf(words, at + 1)) {
    const start = at + quote.prefix.length;
    if (!isOfParagraph(text, target, start)) continue;
    if (found) return null;
    found = { start, end: start + length };
  }
  return found;
}

/** Whether the quote stands at an offset between the very characters of its context. */
function standsAt(text: string, { quote: { exact, prefix, suffix } }: ExcerptTarget, start: number): boolean {
  return start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);
}

/** Whether the paragraph around an offset is the excerpt's, unchanged. */
function isOfParagraph(text: AnchorText, { paragraph }: ExcerptTarget, offset: number): boolean {
  const { paragraphs } = textTables(text);
  return paragraphs[paragraphAt(paragraphs, offset)]?.digest === paragraph.digest;
}
