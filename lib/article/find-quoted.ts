import { type MarkPair, pairMarks } from '../text/pair-marks.ts';
import type { Span } from '../text/span.ts';
import { AFTER_SPEECH, BEFORE_SPEECH } from './speech-words.ts';

/** Something that a text names between marks. The span is what stands between them, white space at the ends apart. */
export interface Quoted extends Span {
  readonly text: string;
  /** A work or document in 《》, or an expression in quotation marks. */
  readonly kind: 'title' | 'expression';
}

const titleMarks = '《〈';
const quotationMarks = '“‘「『"';
/** Longer than this nobody would look it up, UTF-16 units. */
const longestExpression = 24;
const longestTitle = 60;
/** A longer expression with a comma in it is a saying or a sentence. */
const longestWithComma = 16;

/**
 * The expressions in “ ”, ‘ ’, 「 」, 『 』 or " " and the titles in 《 》 of a block, in order. Nested ones count
 * by themselves, as do those inside speech; the speech itself doesn't, nor a mark without its partner.
 */
export function findQuoted(text: string): readonly Quoted[] {
  return pairMarks(text).flatMap((pair) => quotedBy(text, pair) ?? []);
}

function quotedBy(text: string, { open, close, mark }: MarkPair): Quoted | null {
  const inside = text.slice(open + 1, close);
  const trimmed = inside.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return null;
  const start = open + 1 + inside.indexOf(trimmed);
  const span = { start, end: start + trimmed.length, text: trimmed };
  if (titleMarks.includes(mark)) {
    return trimmed.length <= longestTitle ? { ...span, kind: 'title' } : null;
  }
  if (!quotationMarks.includes(mark)) return null;
  const isSpeech = isSentence(trimmed) || isSpoken(text.slice(0, open), text.slice(close + 1), trimmed);
  return isSpeech ? null : { ...span, kind: 'expression' };
}

/** Too long, or with the punctuation of a sentence. A colon between parts (`党建：引领`) is no such punctuation. */
function isSentence(words: string): boolean {
  if (words.length > longestExpression || /[。！？；…，,!?;]$|[。！？；!?;]/.test(words)) return true;
  return words.length > longestWithComma && /[，,]/.test(words);
}

function isSpoken(before: string, after: string, words: string): boolean {
  // 称“接诉即办” names; 说：“好” speaks. Without a colon only a longer quotation is taken for speech.
  if (BEFORE_SPEECH.test(before) && !/据[^，。；]{0,24}[，,]\s*$/.test(before))
    return /[：:，,]\s*$/.test(before) || words.length > longestWithComma;
  // `“真方便”王大妈说`: a speaker is named behind, and nothing but a sentence's end or start stands before.
  return /(?:^|[。！？；…”’」』])\s*$/.test(before) && AFTER_SPEECH.test(after) && words.length > 4;
}
