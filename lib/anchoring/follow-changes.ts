import type { Span } from '../text/span.ts';
import { chainStretches } from './chain-stretches.ts';
import { findStretches, isWhole, type Stretch } from './find-stretches.ts';
import {
  type FollowedPart,
  followPart,
  gainBetween,
  layAllWays,
  longestWords,
  type Ways,
} from './lay-all-ways.ts';
import { agreed } from './lay-words.ts';
import { foldedOffset, paragraphAt, type TextTables } from './text-tables.ts';

/** What became of an earlier text in a later one. Spans count in the folded texts. */
export interface Changes {
  /**
   * What became of a span of the earlier text: the stretch of the later one where it now stands, `cut` where what
   * stood around it is still there and it isn't, null where that can't be said for certain.
   */
  readonly follow: (span: Span) => Span | 'cut' | null;
  /** Whether a stretch of the later text certainly comes from another paragraph than a span of the earlier one. */
  readonly comesFromElsewhere: (place: Span, span: Span) => boolean;
}

/** A part of less than a third of a span may be elsewhere, or nowhere. */
const leastPart = 3;
/** But so much of all must be found: a share. */
const leastFound = 2 / 3;
/** Parts that follow each other may share a few characters by chance, and a few may have been put in between. */
const mostShared = 3;
const mostBetween = 8;
/** Beyond its stretch a paragraph's characters may stand so far. */
const room = 8;
/** What a character must gain on average: one in two agrees, the other differs. */
const leastGain = 0.5;
/**
 * Around it, so many characters on either side included, no more than one in six may differ: a sentence in whose place
 * another of the same kind was put still agrees in most of its characters.
 */
const neighbours = 16;
const leastAround = 1.5;

/** Compares two texts as wholes, an earlier and a later one: where each paragraph went, and inside it each character. */
export function followChanges(then: TextTables, now: TextTables): Changes {
  const starts = then.paragraphs.map(({ start }) => foldedOffset(then.starts, start));
  const ends = [...starts.slice(1), then.folded.length];
  const paragraphs = starts.map((start, index) => then.folded.slice(start, ends[index]));
  const certain = chainStretches(findStretches(paragraphs, now), paragraphs.length);
  const laid = layer(paragraphs, certain, now);

  /** Where a part of one paragraph stands. */
  function followInside(index: number, part: Span): Span | 'cut' | null {
    const stretch = certain[index];
    const words = paragraphs[index] as string;
    if (!stretch || words.length > longestWords) return null;
    if (isWhole(stretch, words)) return { start: stretch.start + part.start, end: stretch.start + part.end };
    const ways = laid(index, stretch);
    const found = followPart(ways, part);
    if (found?.most === 0) return 'cut';
    const around = {
      start: Math.max(0, part.start - neighbours),
      end: Math.min(words.length, part.end + neighbours),
    };
    const beside = followPart(ways, around);
    if (!beside || beside.gain < leastAround * (around.end - around.start)) return null;
    return found && isSure(found, part) ? found : null;
  }

  function follow(span: Span): Span | 'cut' | null {
    let found: Span | null = null;
    let covered = 0;
    const first = paragraphAt(then.paragraphs, then.starts[span.start] ?? 0);
    for (let index = first; index < paragraphs.length && (starts[index] as number) < span.end; index++) {
      const start = starts[index] as number;
      const part = {
        start: Math.max(span.start, start) - start,
        end: Math.min(span.end, ends[index] as number) - start,
      };
      const length = part.end - part.start;
      if (length <= 0) continue;
      const place = followInside(index, part);
      if (place === 'cut' && length === span.end - span.start) return 'cut';
      const joined: Span | null = place && place !== 'cut' ? join(found, place) : null;
      if (joined) [found, covered] = [joined, covered + length];
      else if (leastPart * length >= span.end - span.start) return null;
    }
    return covered >= leastFound * (span.end - span.start) ? found : null;
  }

  function comesFromElsewhere(place: Span, span: Span): boolean {
    let gain = 0;
    for (const [index, stretch] of certain.entries()) {
      if (!stretch || ((starts[index] as number) < span.end && span.start < (ends[index] as number)))
        continue;
      const shared = { start: Math.max(place.start, stretch.start), end: Math.min(place.end, stretch.end) };
      if (shared.start >= shared.end) continue;
      const words = paragraphs[index] as string;
      if (isWhole(stretch, words)) gain += agreed * (shared.end - shared.start);
      else if (words.length <= longestWords) gain += gainBetween(laid(index, stretch), shared);
    }
    return gain > leastGain * (place.end - place.start);
  }

  return { follow, comesFromElsewhere };
}

/** Whether all ways that may be meant have half in common of all that they cover, and enough of the words is there. */
function isSure({ least, most, gain }: FollowedPart, { start, end }: Span): boolean {
  return 2 * least >= most && gain >= leastGain * (end - start);
}

/** Both of them, where the second follows the first. */
function join(first: Span | null, second: Span): Span | null {
  if (!first) return second;
  const between = second.start - first.end;
  const most = Math.min(mostBetween, (first.end - first.start + second.end - second.start) / 2);
  return between >= -mostShared && between <= most ? { start: first.start, end: second.end } : null;
}

/** Lays paragraphs on their stretches when they are first asked for, between those before and after them. */
function layer(
  paragraphs: readonly string[],
  certain: readonly (Stretch | null)[],
  { units }: TextTables,
): (index: number, stretch: Stretch) => Ways {
  const known = new Map<number, Ways>();
  const inOrder = certain.filter((stretch) => stretch !== null).sort((a, b) => a.start - b.start);
  const order = new Map(inOrder.map((stretch, at) => [stretch, at]));
  return (index, stretch) => {
    let ways = known.get(index);
    if (!ways) {
      const at = order.get(stretch) ?? 0;
      const before = inOrder[at - 1]?.end ?? 0;
      const after = inOrder[at + 1]?.start ?? units.length;
      ways = layAllWays(paragraphs[index] as string, units, stretch, {
        start: Math.min(stretch.start, Math.max(before, stretch.start - room)),
        end: Math.max(stretch.end, Math.min(after, stretch.end + room)),
      });
      known.set(index, ways);
    }
    return ways;
  };
}
