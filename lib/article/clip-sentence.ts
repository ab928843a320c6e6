import type { Span } from '../text/span.ts';

/** A stretch of a sentence, and whether it is what the sentence is shown for. */
export interface SentencePiece {
  readonly text: string;
  readonly hit: boolean;
}

/** Longer sentences are cut to about this, UTF-16 units: four lines in a narrow panel. */
const longest = 110;
/** What is kept before the first hit of a sentence that is cut. */
const lead = 40;

/**
 * A sentence of a block with what stands in it to be shown, cut into pieces. Spans are offsets in the block, hits in
 * order and none over another; those outside are left out. Of a long sentence the stretch around the first hit
 * remains, with … where it was cut.
 */
export function clipSentence(block: string, sentence: Span, hits: readonly Span[]): readonly SentencePiece[] {
  const whole = trimmed(block, sentence);
  const { start, end } = window(block, whole, hits[0] ?? whole);
  const pieces: SentencePiece[] = [];
  const add = (text: string, hit: boolean): void => {
    if (text !== '') pieces.push({ text, hit });
  };
  if (start > whole.start) add('…', false);
  let at = start;
  for (const hit of hits) {
    if (hit.start < at || hit.end > end) continue;
    add(block.slice(at, hit.start), false);
    add(block.slice(hit.start, hit.end), true);
    at = hit.end;
  }
  add(block.slice(at, end), false);
  if (end < whole.end) add('…', false);
  return pieces;
}

/** Without the white space at its ends. */
function trimmed(block: string, { start, end }: Span): Span {
  const text = block.slice(start, end);
  const last = start + text.trimEnd().length;
  return { start: Math.min(last, end - text.trimStart().length), end: last };
}

/** The stretch of a long sentence around a hit; a pair of surrogates is not cut apart. */
function window(block: string, { start, end }: Span, hit: Span): Span {
  if (end - start <= longest) return { start, end };
  const from = Math.max(start, Math.min(hit.start - lead, end - longest));
  const to = Math.min(end, Math.max(from + longest, Math.min(hit.end, from + 2 * longest)));
  return { start: wholeFrom(block, from), end: wholeFrom(block, to) };
}

function wholeFrom(block: string, at: number): number {
  return /[\udc00-\udfff]/.test(block.charAt(at)) ? at - 1 : at;
}
