import { type MarkPair, outerPairs, pairMarks } from '../text/pair-marks.ts';
import type { Span } from '../text/span.ts';
import { AFTER_SPEECH } from './speech-words.ts';

const enders = '。！？；…!?;';
/** What may still belong to a sentence after its end: closing marks without a partner, and white space. */
const trailing = /[”’」』》〉）)】\s]/;
/** After these an ellipsis is only a pause or an “and so on”. */
const goesOn = /^[，,、；;：:。！？!?等的]/;

/**
 * The sentences of a block of Chinese text, as spans in it: they follow each other without a gap and take in
 * every character. A sentence ends with 。！？；… and the closing marks behind; what stands between quotation
 * marks or brackets stays together, and with the `他说。` that follows it. A text without an end is one sentence.
 */
export function sentencesOf(text: string): readonly Span[] {
  const outer = outerPairs(pairMarks(text));
  const ends: number[] = [];
  let pair = 0;
  for (let at = 0; at < text.length; ) {
    const inside = outer[pair];
    if (inside && at === inside.open) {
      const after = inside.close + 1;
      if (endsSentence(text, inside)) ends.push(afterTrailing(text, after));
      at = after;
      pair += 1;
    } else if (enders.includes(text.charAt(at))) {
      const after = afterEnders(text, at);
      if (text.charAt(after - 1) !== '…' || !goesOn.test(text.slice(after, after + 1)))
        ends.push(afterTrailing(text, after));
      at = after;
    } else at += 1;
  }
  return asSpans(ends, text.length);
}

/** The sentence of an offset; the last one for the end of the text. */
export function sentenceAt(sentences: readonly Span[], offset: number): Span | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offset < (sentences[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return sentences[low] ?? null;
}

/**
 * True where a quotation or bracket closes a whole sentence: it has an end of its own inside, isn't a word of the
 * sentence around it (以“谁来管？”为题), and nobody is named as its speaker behind it.
 */
function endsSentence(text: string, { open, close, mark }: MarkPair): boolean {
  const last = text.slice(open, close).trimEnd().at(-1) ?? '';
  if (!enders.includes(last) || mark === '《' || mark === '〈') return false;
  if (!/(?:^|[。！？；…!?;：:，,”’」』）)])\s*$/.test(text.slice(Math.max(0, open - 4), open))) return false;
  const rest = text.slice(close + 1, close + 40);
  return !AFTER_SPEECH.test(rest) && !/^\s*[，,、。；;：:！？!?的]/.test(rest);
}

/** Several ends in a row (？！, ……) are one. */
function afterEnders(text: string, at: number): number {
  let after = at;
  while (after < text.length && enders.includes(text.charAt(after))) after += 1;
  return after;
}

function afterTrailing(text: string, at: number): number {
  let after = at;
  while (after < text.length && trailing.test(text.charAt(after))) after += 1;
  return after;
}

function asSpans(ends: readonly number[], length: number): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of new Set([...ends, length])) {
    if (end > start) spans.push({ start, end });
    start = Math.max(start, end);
  }
  return spans;
}
