import type { Figure } from '../article/figure.ts';
import { findFigures } from '../article/find-figures.ts';
import type { ConceptEntry } from '../glossary/glossary.ts';
import { type PlacedText, type TextPlace, textAt } from './placed-text.ts';

/** Where a figure was said. */
export type FigureOrigin =
  | { readonly kind: 'article'; readonly no: number; readonly place: TextPlace }
  /** A fact of the glossary; `source` is a key of the entry's sources. */
  | { readonly kind: 'glossary'; readonly source: string };

/** A figure said of a term, with the day it holds for. Its span stands in `sentence`. */
export interface FigurePoint {
  readonly origin: FigureOrigin;
  /** ISO 8601, as exact as known: `2025-02-21`, in the glossary also `2025-02` or `2025`. */
  readonly day: string;
  /** Negative for a decrease. Of a range the lower end. */
  readonly value: number;
  readonly printed: string;
  readonly unit: string;
  /** What is counted; null where the sentence doesn't say. */
  readonly counted: string | null;
  /** True for a change (增长3%), false for what is or was reached. */
  readonly change: boolean;
  readonly sentence: string;
  /** Where the figure stands in the text of its place, UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** The figures in those sentences of an article in which a concept occurs, in reading order. */
export function figuresNear({ no, article, occurrences }: PlacedText, conceptId: string, day: string) {
  const own = occurrences.filter((each) => each.conceptId === conceptId);
  const points: FigurePoint[] = [];
  for (const place of new Set(own.map((each) => each.place))) {
    const text = textAt(article, place);
    if (text === null) continue;
    const terms = occurrences.filter((each) => each.place === place);
    const near = terms.filter((each) => each.conceptId === conceptId);
    for (const figure of findFigures(text, { publishedAt: article.publishedAt, terms })) {
      const { sentence } = figure;
      if (!near.some(({ start }) => start >= sentence.start && start < sentence.end)) continue;
      points.push(pointOf(figure, text, day, { kind: 'article', no, place }));
    }
  }
  return points;
}

/** The figures in the facts of a glossary's entry, as of the facts' own dates. */
export function figuresOfFacts({ concept }: ConceptEntry): FigurePoint[] {
  return concept.facts.flatMap(({ text: { zh }, date, source }) =>
    findFigures(zh, { publishedAt: date, terms: [] }).map((figure) =>
      pointOf(figure, zh, date, { kind: 'glossary', source }),
    ),
  );
}

function pointOf(figure: Figure, text: string, day: string, origin: FigureOrigin): FigurePoint {
  const { value, printed, unit, counted, comparison, period, sentence, start, end } = figure;
  const change = comparison !== null && !comparison.reached;
  return {
    origin,
    // A period that lasts beyond the day it was reported on (2025年) is known up to that day.
    day: period?.to && period.to < day ? period.to : day,
    value: change && comparison.direction === 'down' ? -value : value,
    printed,
    unit,
    counted,
    change,
    sentence: text.slice(sentence.start, sentence.end).trim(),
    start,
    end,
  };
}
