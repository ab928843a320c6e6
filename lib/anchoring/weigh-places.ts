import type { ParagraphSelector } from '../excerpt/excerpt.ts';
import type { Span } from '../text/span.ts';
import { type Alignment, alignTarget } from './align-target.ts';
import type { FoldedTarget } from './folded-target.ts';
import { paragraphAt, type TextTables } from './text-tables.ts';
import { type LikelyPlace, voteForPlaces } from './vote-for-places.ts';

/** A stretch of a text that may be the excerpt. */
export interface WeighedPlace extends Alignment {
  /** Characters of quote and context that agree, less those that don't. */
  readonly score: number;
  /**
   * What speaks for it and for no double of it, in characters: `score` without other paragraphs, unless all agrees.
   * Where a paragraph goes, the one before it meets the one after it, which may be its double.
   */
  readonly evidence: number;
}

/** What it is worth, in characters, that the excerpt's paragraph stands unchanged around a place. */
const paragraphWorth = 8;
/** An unchanged paragraph may begin with a space or a mark that the other rendering doesn't have. */
const paragraphSlack = 2;
const mostSame = 16;
/** A longer quote beside itself isn't hidden by its own place. */
const longestHidden = 32;
const farthestHidden = 72;
/** Slack for the context of a place where the very words stand. */
const sameSlack = 3;

/** The likeliest place of an excerpt, and the next likeliest if it comes within `leadThatCounts` of it. */
export function weighPlaces(
  target: FoldedTarget,
  paragraph: Pick<ParagraphSelector, 'digest' | 'start'>,
  tables: TextTables,
  leadThatCounts: number,
): readonly WeighedPlace[] {
  const best = bestPlace(target, paragraph, tables, null, 0);
  const second = best && bestPlace(target, paragraph, tables, best, best.evidence - leadThatCounts);
  return [best, second].filter((place) => place !== null);
}

/**
 * The likeliest place outside a stretch of the folded text, which must have half of the quote's words: the context
 * of that stretch would speak for what stands beside it. Places with no more than `leastEvidence` may be passed over.
 */
export function bestPlace(
  target: FoldedTarget,
  paragraph: Pick<ParagraphSelector, 'digest' | 'start'>,
  tables: TextTables,
  without: Span | null,
  leastEvidence: number,
): WeighedPlace | null {
  if (target.quote === '') return null;
  let best: WeighedPlace | null = null;
  const isThorough = without !== null && leastEvidence === 0;
  const places = [
    ...voteForPlaces(target, tables, isThorough),
    ...(without ? sameWords(target.quote, tables.folded) : []),
    ...(isThorough ? placesAround(without) : []),
  ];
  for (const { at, half, mostScore } of places) {
    if (mostScore + paragraphWorth <= Math.max(leastEvidence, best?.evidence ?? 0)) continue;
    const alignment = alignTarget(target, tables.folded, { at, half, without });
    if (alignment === null || alignment.start >= alignment.end) continue;
    const [score, evidence] = evidenceOf(alignment, target);
    if (without && alignment.words < 0) continue;
    const mayBeUnchanged = alignment.words === target.quote.length && target.goesOn;
    const worth = mayBeUnchanged && isUnchanged(paragraph, tables, alignment.start) ? paragraphWorth : 0;
    if (best === null || evidence + worth > best.evidence)
      best = { ...alignment, score, evidence: evidence + worth };
  }
  return best;
}

/** Where the very words of a short quote stand, which its own place may hide. So many of them that one would be missed have no weight without their context. */
function sameWords(quote: string, text: string): Omit<LikelyPlace, 'votes'>[] {
  const found: Omit<LikelyPlace, 'votes'>[] = [];
  if (quote.length > longestHidden) return found;
  for (let at = text.indexOf(quote); at >= 0 && found.length < mostSame; at = text.indexOf(quote, at + 1)) {
    found.push({ at, half: sameSlack, mostScore: Number.POSITIVE_INFINITY });
  }
  return found;
}

/** Every place close to one: what stands there is hidden to a wider look, which sees that one's context. */
function placesAround({ start }: Span): Omit<LikelyPlace, 'votes'>[] {
  const places: Omit<LikelyPlace, 'votes'>[] = [];
  for (let away = sameSlack; away <= farthestHidden; away += sameSlack) {
    for (const at of [start - away, start + away]) {
      places.push({ at, half: sameSlack >> 1, mostScore: Number.POSITIVE_INFINITY });
    }
  }
  return places;
}

/** All that agrees, and what of it counts. */
function evidenceOf({ words, before, after }: Alignment, { whole }: FoldedTarget): [number, number] {
  const score = words + before.near + before.far + after.near + after.far;
  return [score, score === whole.length ? score : words + before.near + after.near];
}

function isUnchanged(
  { digest, start }: Pick<ParagraphSelector, 'digest' | 'start'>,
  { paragraphs, starts }: TextTables,
  at: number,
): boolean {
  const offset = starts[at] as number;
  const around = paragraphs[paragraphAt(paragraphs, offset)];
  if (around === undefined || around.digest !== digest) return false;
  return Math.abs(offset - around.start - start) <= paragraphSlack;
}
