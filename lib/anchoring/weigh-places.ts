import type { ParagraphSelector } from '../excerpt/excerpt.ts';
import type { Span } from '../text/span.ts';
import { type Alignment, alignTarget } from './align-target.ts';
import type { FoldedTarget } from './folded-target.ts';
import { placesAround } from './places-around.ts';
import { sameWords } from './same-words.ts';
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

/** The likeliest place of an excerpt, and the next likeliest if it comes within `leadThatCounts` of it. */
export function weighPlaces(
  target: FoldedTarget,
  paragraph: Pick<ParagraphSelector, 'digest' | 'start'>,
  tables: TextTables,
  leadThatCounts: number,
): readonly WeighedPlace[] {
  const likely = target.quote === '' ? [] : voteForPlaces(target, tables, false);
  const best = bestOf(likely, target, paragraph, tables, null, 0);
  const second =
    best &&
    bestOf(
      [...likely, ...sameWords(target.quote, tables.folded)],
      target,
      paragraph,
      tables,
      best,
      best.evidence - leadThatCounts,
    );
  return [best, second].filter((place) => place !== null);
}

/**
 * The likeliest place outside a stretch of the folded text, which must have half of the quote's words: the context
 * of that stretch would speak for what stands beside it.
 */
export function bestPlace(
  target: FoldedTarget,
  paragraph: Pick<ParagraphSelector, 'digest' | 'start'>,
  tables: TextTables,
  without: Span,
): WeighedPlace | null {
  if (target.quote === '') return null;
  const likely = [
    ...voteForPlaces(target, tables, true),
    ...sameWords(target.quote, tables.folded),
    ...placesAround(without.start),
  ];
  return bestOf(likely, target, paragraph, tables, without, 0);
}

/** The likeliest of some places; those with no more than `leastEvidence` may be passed over. */
function bestOf(
  likely: readonly Omit<LikelyPlace, 'votes'>[],
  target: FoldedTarget,
  paragraph: Pick<ParagraphSelector, 'digest' | 'start'>,
  tables: TextTables,
  without: Span | null,
  leastEvidence: number,
): WeighedPlace | null {
  let best: WeighedPlace | null = null;
  for (const { at, half, mostScore } of likely) {
    if (mostScore + paragraphWorth <= Math.max(leastEvidence, best?.evidence ?? 0)) continue;
    const alignment = alignTarget(target, tables.units, { at, half, without });
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
