import type { ExcerptTarget } from '../excerpt/excerpt.ts';
import type { Span } from '../text/span.ts';
import type { Anchoring, AnchorText } from './anchoring.ts';
import { choosePlace, thresholds } from './choose-place.ts';
import { type FoldedTarget, foldedTarget } from './folded-target.ts';
import { sourceSpan } from './source-span.ts';
import { paragraphAt, textTables } from './text-tables.ts';
import { weighPlaces } from './weigh-places.ts';

/**
 * Finds an excerpt in a text. Words and context decide; position and paragraph are hints, for the same article may
 * come on a phone, on paper or in a newspaper's columns. Where two stretches would do, neither is taken.
 */
export function anchor(text: AnchorText, target: ExcerptTarget): Anchoring {
  const { start, end } = target.position;
  if (standsAt(text.text, target, start) && isAlone(text, target)) {
    return { outcome: 'anchored', span: { start, end } };
  }
  const tables = textTables(text);
  const folded = foldedTarget(target);
  const chosen =
    onlyPlace(folded, tables.folded, target.rival) ??
    choosePlace(
      weighPlaces(folded, target.paragraph, tables, thresholds.leastLead),
      folded,
      tables.folded,
      target.rival,
    );
  if (typeof chosen === 'string') return { outcome: 'orphaned', reason: chosen };
  const span = sourceSpan(chosen, target.quote.exact, tables);
  const isHere = span.start === start && text.text.slice(span.start, span.end) === target.quote.exact;
  return isHere
    ? { outcome: 'anchored', span }
    : { outcome: 'shifted', span, exact: tables.folded.slice(chosen.start, chosen.end) === folded.quote };
}

/** The place of the very words between the very words of their context, if it is and was the only one. */
function onlyPlace({ whole, prefix, quote }: FoldedTarget, text: string, rival = 0): Span | null {
  if (quote === '' || whole.length < thresholds.leastEvidence || rival >= whole.length) return null;
  const at = text.indexOf(whole);
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return null;
  const start = at + prefix.length;
  return { start, end: start + quote.length };
}

/** Whether the quote stands at an offset between the very characters of its context. */
function standsAt(text: string, { quote: { exact, prefix, suffix } }: ExcerptTarget, start: number): boolean {
  return start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);
}

/** Whether the same words with the same context stood once in the excerpt's text, or its paragraph tells which. */
function isAlone(text: AnchorText, target: ExcerptTarget): boolean {
  const { rival = 0, quote, position, paragraph } = target;
  if (rival < quote.exact.length || rival < foldedTarget(target).whole.length) return true;
  const { paragraphs } = textTables(text);
  return paragraphs[paragraphAt(paragraphs, position.start)]?.digest === paragraph.digest;
}
