import type { Stretch } from './find-stretches.ts';
import { agreed } from './lay-words.ts';

/** What each paragraph costs that was left out between two that follow each other; costs are as gains are. */
const leftOut = 1.2;
/** By so much all must be better explained with a stretch than with another in its place: one replaced character. */
const leastLead = 3;
/** By so many times e something is less likely that costs one more. */
const nats = 2.5;
/** Two stretches may have so many characters in common, which agree with both by chance. */
const mostShared = 16;

/** Stretches in the order of their ends, these ends, and what it costs that a text goes on elsewhere. */
interface Row {
  readonly stretches: readonly Stretch[];
  readonly ends: readonly number[];
  readonly jump: number;
}

/**
 * Of all stretches that may come from the paragraphs of an earlier text (`count` of them), those that come from
 * nothing else: for each paragraph its stretch, or null. A text is explained by a row of stretches, one behind the
 * other, by what each gains, less what it costs that paragraphs were left out between two or that the text goes on
 * elsewhere. The best row through each stretch is found forwards and backwards, as in a hidden Markov model (Durbin
 * et al. 1998), and held against the best that has another there, or none: so a paragraph is told from its doubles
 * by its words and by all that stand around it, and not at all where that is too little.
 */
export function chainStretches(found: readonly Stretch[], count: number): (Stretch | null)[] {
  const stretches = found.toSorted(byEnd);
  const byWords = certainOf(stretches, count, 0);
  return certainOf(stretches, count, jumpCost(byWords));
}

function certainOf(stretches: readonly Stretch[], count: number, jump: number): (Stretch | null)[] {
  const before = bestUpTo({ stretches, ends: stretches.map(({ end }) => end), jump }, count);
  const after = bestFrom(stretches, jump, count);
  const others = bestWithout(stretches, before, after);
  const ofParagraph: Stretch[][] = Array.from({ length: count }, () => []);
  for (const [index, stretch] of stretches.entries()) {
    const through = (before[index] as number) + (after[index] as number) - stretch.gain;
    if (through - (others[index] as number) >= leastLead) ofParagraph[stretch.paragraph]?.push(stretch);
  }
  return ofParagraph.map(onlyOne);
}

/** Of stretches that come from one paragraph the best; null where it now stands twice. */
function onlyOne(stretches: readonly Stretch[]): Stretch | null {
  const [best, second] = stretches.toSorted((a, b) => b.gain - a.gain);
  return best && (!second || best.gain - second.gain >= leastLead) ? best : null;
}

/**
 * How unlikely it is that a text goes on elsewhere, and just there: by how often it does among the stretches that
 * their words alone make certain, and by how many they are. A paragraph that was moved makes three such places.
 */
function jumpCost(byWords: readonly (Stretch | null)[]): number {
  const inOrder = byWords.filter((stretch) => stretch !== null).sort((a, b) => a.start - b.start);
  const backwards = inOrder.filter(({ paragraph }, at) => paragraph < (inOrder[at - 1]?.paragraph ?? 0));
  const share = Math.min(1, (3 * backwards.length + 1) / (inOrder.length + 1));
  return (Math.log(inOrder.length + 1) - Math.log(share)) / nats;
}

function byEnd(a: Stretch, b: Stretch): number {
  return a.end - b.end || a.start - b.start;
}

/** For each stretch what the best row gains that ends with it. */
function bestUpTo({ stretches, ends, jump }: Row, count: number): number[] {
  const ofParagraph: number[][] = Array.from({ length: count }, () => []);
  const sums: number[] = [];
  /** The best of the first ones, by their number. */
  const bests: number[] = [0];
  for (const [index, { paragraph, start, end, gain }] of stretches.entries()) {
    let best = -Math.min(jump, paragraph * leftOut);
    const follow = (previous: number, cost: number): void => {
      const there = stretches[previous] as Stretch;
      const shared = Math.max(0, there.end - start);
      if (2 * shared > Math.min(end - start, there.end - there.start)) return;
      best = Math.max(best, (sums[previous] as number) - cost - 2 * agreed * shared);
    };
    const apart = countUpTo(ends, start, index);
    if (apart > 0) best = Math.max(best, (bests[apart] as number) - jump);
    const near = countUpTo(ends, start + mostShared, index);
    for (let previous = apart; previous < near; previous++) follow(previous, jump);
    for (let skipped = 0; skipped < paragraph && skipped * leftOut < jump; skipped++) {
      for (const previous of ofParagraph[paragraph - 1 - skipped] as number[])
        follow(previous, skipped * leftOut);
    }
    sums.push(best + gain);
    bests.push(Math.max(bests[index] as number, best + gain));
    (ofParagraph[paragraph] as number[]).push(index);
  }
  return sums;
}

/** For each stretch what the best row gains that begins with it: the same, seen from the end of the text. */
function bestFrom(stretches: readonly Stretch[], jump: number, count: number): number[] {
  const mirrored = stretches.map(({ paragraph, start, end, gain }, index) => ({
    index,
    paragraph: count - 1 - paragraph,
    start: -end,
    end: -start,
    gain,
  }));
  mirrored.sort(byEnd);
  const sums = bestUpTo({ stretches: mirrored, ends: mirrored.map(({ end }) => end), jump }, count);
  const made: number[] = [];
  for (const [at, { index }] of mirrored.entries()) made[index] = sums[at] as number;
  return made;
}

/** How many of the first `below` ends are no greater than an offset. */
function countUpTo(ends: readonly number[], offset: number, below: number): number {
  let [low, high] = [0, below];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each stretch what the best row gains that has another over its middle, or none; at least, no less. */
function bestWithout(
  stretches: readonly Stretch[],
  before: readonly number[],
  after: readonly number[],
): number[] {
  const indexes = stretches.map((_, index) => index);
  const middle = (index: number): number => spanAt(index).start + spanAt(index).end;
  const spanAt = (index: number): Stretch => stretches[index] as Stretch;
  const byStart = indexes.toSorted((a, b) => spanAt(a).start - spanAt(b).start);
  /** The best of those that begin last, by the place of the first of them. */
  const following: number[] = [];
  for (let at = byStart.length - 1; at >= 0; at--)
    following[at] = Math.max(following[at + 1] ?? 0, after[byStart[at] as number] as number);
  const made: number[] = [];
  let [begun, ended, preceding] = [0, 0, 0];
  let across: number[] = [];
  for (const index of indexes.toSorted((a, b) => middle(a) - middle(b))) {
    const twice = middle(index);
    for (; begun < byStart.length && 2 * spanAt(byStart[begun] as number).start < twice; begun++)
      across.push(byStart[begun] as number);
    for (; ended < stretches.length && 2 * spanAt(ended).end <= twice; ended++)
      preceding = Math.max(preceding, before[ended] as number);
    across = across.filter((other) => 2 * spanAt(other).end > twice);
    made[index] = across.reduce(
      (best, other) =>
        other === index
          ? best
          : Math.max(best, (before[other] as number) + (after[other] as number) - spanAt(other).gain),
      preceding + (following[begun] ?? 0),
    );
  }
  return made;
}
