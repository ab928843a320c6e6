import type { ExcerptTarget } from '../excerpt/excerpt.ts';
import type { Span } from '../text/span.ts';
import type { Anchoring, AnchorText, OrphanReason } from './anchoring.ts';
import { choosePlace, isLike, thresholds } from './choose-place.ts';
import { type FoldedTarget, foldedTarget } from './folded-target.ts';
import { sourceSpan } from './source-span.ts';
import { mayBeDouble, tellApart } from './tell-apart.ts';
import { paragraphAt, type TextTables, textTables } from './text-tables.ts';
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
  const chosen = onlyPlace(folded, tables.folded, target.rival) ?? findPlace(target, folded, tables);
  if (typeof chosen === 'string') return { outcome: 'orphaned', reason: chosen };
  const span = sourceSpan(chosen, target.quote.exact, tables);
  const isHere = span.start === start && text.text.slice(span.start, span.end) === target.quote.exact;
  return isHere
    ? { outcome: 'anchored', span }
    : { outcome: 'shifted', span, exact: tables.folded.slice(chosen.start, chosen.end) === folded.quote };
}

/** The place that is told from all others by all that agrees or, where that is too little, from the doubles. */
function findPlace(target: ExcerptTarget, folded: FoldedTarget, tables: TextTables): Span | OrphanReason {
  const { quote } = folded;
  const places = weighPlaces(folded, target.paragraph, tables, thresholds.leastLead);
  const chosen = choosePlace(places, folded, tables.folded, target.rival);
  const { doubles } = target;
  if (doubles === undefined) return chosen;
  const wordsOf = ({ start, end }: Span): string => tables.folded.slice(start, end);
  if (chosen === 'ambiguous') {
    const told = tellApart(doubles, quote, tables);
    return told && isLike(wordsOf(told), quote) ? told : chosen;
  }
  if (typeof chosen === 'string') return chosen;
  return mayBeDouble(doubles, quote, tables, chosen) ? 'ambiguous' : chosen;
}

/**
 * The place of the very words beside the very words of their context, if it is the only one and was: of the whole
 * context, or of one side's, where that alone is more than any other place had in common.
 */
function onlyPlace(target: FoldedTarget, text: string, rival: number = target.quote.length): Span | null {
  const { quote, prefix, suffix, whole, nearBefore, nearAfter } = target;
  const { leastEvidence, leastLead } = thresholds;
  if (quote === '') return null;
  const least = Math.max(leastEvidence, rival + leastLead);
  const ways = [
    { words: whole, before: prefix.length, worth: whole.length, least: Math.max(leastEvidence, rival + 1) },
    { words: prefix + quote, before: prefix.length, worth: nearBefore + quote.length, least },
    { words: quote + suffix, before: 0, worth: quote.length + nearAfter, least },
  ];
  for (const { words, before, worth, least: needed } of ways) {
    if (worth < needed) continue;
    const at = text.indexOf(words);
    if (at < 0 || text.indexOf(words, at + 1) >= 0) continue;
    return { start: at + before, end: at + before + quote.length };
  }
  return null;
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
