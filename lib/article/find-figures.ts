import type { Span } from '../text/span.ts';
import { comparedTo, type FoundComparison } from './compared-to.ts';
import { countedNoun } from './counted-noun.ts';
import type { Figure } from './figure.ts';
import { isMeasure } from './figure-units.ts';
import { type FoundPeriod, findPeriods } from './find-periods.ts';
import { findQuoted } from './find-quoted.ts';
import { hideOtherNumbers } from './hide-other-numbers.ts';
import { type PlainFigure, readFigures } from './read-figures.ts';
import { sentenceAt, sentencesOf } from './sentences-of.ts';

/** What is known about a text beside its words. */
export interface FigureContext {
  /** As in `Article`: dates without a year are resolved by it. */
  readonly publishedAt: string | null;
  /** Terms of the text: a number that is part of one (12345热线, 一业一证) is no figure. */
  readonly terms: readonly Span[];
}

/** A number of the text with what stands around it. */
interface Place {
  readonly text: string;
  readonly found: PlainFigure;
  readonly sentence: Span;
  /** The figure before it in its sentence, and the stretch between. */
  readonly previous: Figure | null;
  readonly period: FoundPeriod | null;
  /** What may belong to this number and to no other. */
  readonly bounds: Span;
}

/** How far back words are looked at that belong to a number, UTF-16 units. */
const reach = 60;

/**
 * The figures of a block, in order: numbers with a unit, what they count or measure, for when, and against what.
 * Numbers in names don't count: inside terms, titles and quoted expressions, in dates, times, ordinals, addresses.
 */
export function findFigures(text: string, { publishedAt, terms }: FigureContext): readonly Figure[] {
  if (!/[\d０-９一二三四五六七八九两十百千万]/.test(text)) return [];
  const sentences = sentencesOf(text);
  const periods = findPeriods(text, publishedAt);
  const plain = readFigures(hideOtherNumbers(text, [...terms, ...findQuoted(text), ...periods]));
  const figures: Figure[] = [];
  let passed = 0;
  for (const [at, found] of plain.entries()) {
    const sentence = sentenceAt(sentences, found.start);
    if (sentence === null) continue;
    while ((periods[passed]?.end ?? Number.POSITIVE_INFINITY) <= found.start) passed += 1;
    const period = periods[passed - 1] ?? null;
    const last = figures.at(-1) ?? null;
    const previous = last !== null && last.start >= sentence.start ? last : null;
    const bounds = {
      start: Math.max(sentence.start, previous?.end ?? 0, period?.end ?? 0),
      end: Math.min(sentence.end, plain[at + 1]?.start ?? sentence.end),
    };
    figures.push(
      figureAt({ text, found, sentence, previous, period: inScope(text, period, sentence), bounds }),
    );
  }
  return figures;
}

/** A period holds for its own sentence, for what follows it after a semicolon, and for an “of these” (其中). */
function inScope(text: string, period: FoundPeriod | null, sentence: Span): FoundPeriod | null {
  if (period === null || period.start >= sentence.start) return period;
  const between = text.slice(period.end, sentence.start);
  const ends = between.replace(/[；;]/g, '').match(/[。！？!?]/g)?.length ?? 0;
  return ends === 0 || (ends === 1 && text.startsWith('其中', sentence.start)) ? period : null;
}

function figureAt(place: Place): Figure {
  const { text, found, sentence, previous, period, bounds } = place;
  const between = previous === null ? '' : text.slice(previous.end, found.start);
  const isListed = previous !== null && /^\s*(?:[、和及与]|以及)\s*$/.test(between);
  const before = text.slice(Math.max(bounds.start, found.start - reach), found.start);
  const compared = comparedTo(before, text.slice(found.end, bounds.end));
  const comparison = isListed ? previous.comparison : withBase(compared, place);
  const isLike = isListed || (comparison !== null && !/[。；]/.test(between) && !between.includes('分别'));
  return {
    ...found,
    printed: text.slice(found.start, found.end),
    counted: countedAt(place, before.length, compared) ?? (isLike ? (previous?.counted ?? null) : null),
    period: period && { printed: period.printed, from: period.from, to: period.to },
    comparison,
    sentence,
  };
}

function countedAt(
  { text, found, bounds }: Place,
  length: number,
  compared: FoundComparison | null,
): string | null {
  if (compared !== null && compared.object.length > 1) return compared.object;
  const start = compared === null ? found.start : found.start - length + compared.at;
  return countedNoun(text, { start, end: found.end }, isMeasure(found.unit), bounds);
}

/** 从17个工作日缩减至3个工作日: held against the number before. */
function withBase(compared: FoundComparison | null, { text, previous }: Place): Figure['comparison'] {
  if (compared === null) return null;
  const { comparison } = compared;
  if (previous === null || !comparison.reached || comparison.base !== null) return comparison;
  const isFrom = /[从由]\s*$/.test(text.slice(Math.max(0, previous.start - 3), previous.start));
  return isFrom ? { ...comparison, base: previous.printed } : comparison;
}
