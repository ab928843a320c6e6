import type { ExcerptTarget } from '../excerpt/excerpt.ts';
import type { Span } from '../text/span.ts';
import type { Anchoring, AnchorText, OrphanReason } from './anchoring.ts';
import { choosePlace, isLike, thresholds } from './choose-place.ts';
import { foldTightly } from './fold-tightly.ts';
import { type FoldedTarget, foldedTarget } from './folded-target.ts';
import { sourceSpan } from './source-span.ts';
import { isUnmoved } from './stands-at.ts';
import { mayBeDouble, tellApart } from './tell-apart.ts';
import { type TextTables, textTables } from './text-tables.ts';
import { weighPlaces } from './weigh-places.ts';

/**
 * Finds an excerpt in a text. Words and context decide; position and paragraph are hints, for the same article may
 * come on a phone, on paper or in a newspaper's columns. Where two stretches would do, neither is taken.
 */
export function anchor(text: AnchorText, target: ExcerptTarget): Anchoring {
  if (isUnmoved(text, target)) return { outcome: 'anchored', span: target.position };
  const tables = textTables(text);
  const folded = foldedTarget(target);
  const chosen = onlyPlace(folded, tables.folded, target.rival) ?? findPlace(target, folded, tables);
  return typeof chosen === 'string'
    ? { outcome: 'orphaned', reason: chosen }
    : anchoringAt(text, target, chosen);
}

/** What has become of an excerpt that stands on a stretch of the folded text. */
export function anchoringAt(text: AnchorText, { quote, position }: ExcerptTarget, folded: Span): Anchoring {
  const tables = textTables(text);
  const span = sourceSpan(folded, quote.exact, tables);
  const isHere = span.start === position.start && text.text.slice(span.start, span.end) === quote.exact;
  return isHere
    ? { outcome: 'anchored', span }
    : {
        outcome: 'shifted',
        span,
        exact: tables.folded.slice(folded.start, folded.end) === foldTightly(quote.exact).text,
      };
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
