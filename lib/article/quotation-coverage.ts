import { quotationMarks } from '../text/quotation-marks.ts';
import type { Span } from '../text/span.ts';
import { findQuoted, type Quoted } from './find-quoted.ts';
import { sentenceAt, sentencesOf } from './sentences-of.ts';

/** A block of an article with the terms that were found in it, in order. Spans are offsets in its text. */
export interface MatchedText {
  readonly text: string;
  readonly matches: readonly Span[];
}

/** An expression or title that no term of the glossary covers. */
export interface UnlistedExpression extends Quoted {
  /** As `expressionKey` has it: the same for every way of printing it. */
  readonly key: string;
  /** Index of the block in which it first appears, and its sentence there. */
  readonly part: number;
  readonly sentence: Span;
  /** How often the article names it. */
  readonly count: number;
}

/** How many of the different expressions between marks the glossary has. */
export interface QuotationCoverage {
  readonly total: number;
  readonly listed: number;
  /** Those it lacks, in order of appearance. */
  readonly unlisted: readonly UnlistedExpression[];
}

const marks = new RegExp(`[\\s${quotationMarks.replace(/[\\\]^-]/g, '\\$&')}]`, 'g');
/** What may stand between two terms of one expression without making it a third: `七有、五性`. */
const joints = /^[\s、，和与及·•+＋]*$/;

/** One key for an expression however it is printed: without white space and quotation marks, in one width and case. */
export function expressionKey(text: string): string {
  return text.normalize('NFKC').replace(marks, '').toLowerCase();
}

/** Compares what an article names between marks with the terms found in it. One that is listed once is listed. */
export function quotationCoverage(blocks: readonly MatchedText[]): QuotationCoverage {
  const listed = new Set<string>();
  const unlisted = new Map<string, UnlistedExpression>();
  for (const [part, { text, matches }] of blocks.entries()) {
    const sentences = sentencesOf(text);
    for (const quoted of findQuoted(text)) {
      const key = expressionKey(quoted.text);
      const known = unlisted.get(key);
      const sentence = sentenceAt(sentences, quoted.start);
      if (isCovered(text, quoted, matches)) listed.add(key);
      else if (known) unlisted.set(key, { ...known, count: known.count + 1 });
      else if (sentence) unlisted.set(key, { ...quoted, key, part, sentence, count: 1 });
    }
  }
  const missing = [...unlisted.values()].filter(({ key }) => !listed.has(key));
  return { total: listed.size + missing.length, listed: listed.size, unlisted: missing };
}

/** True where terms take up the whole expression, its own marks and what joins them apart. */
function isCovered(text: string, { start, end }: Span, matches: readonly Span[]): boolean {
  const inside = matches.filter((match) => match.start < end && match.end > start);
  if (inside.length === 0) return false;
  let at = start;
  for (const match of inside) {
    if (!isJoint(text.slice(at, Math.max(at, match.start)))) return false;
    at = Math.max(at, match.end);
  }
  return isJoint(text.slice(at, Math.max(at, end)));
}

function isJoint(between: string): boolean {
  return joints.test(between.replace(marks, '').replace(/[《》〈〉]/g, ''));
}
