import { clipSentence, type SentencePiece } from '../article/clip-sentence.ts';
import type { Figure } from '../article/figure.ts';
import { findFigures } from '../article/find-figures.ts';
import {
  type QuotationCoverage,
  quotationCoverage,
  type UnlistedExpression,
} from '../article/quotation-coverage.ts';
import { sentenceAt, sentencesOf } from '../article/sentences-of.ts';
import type { PageOccurrence, PageText } from '../messaging/protocol.ts';
import type { Span } from '../text/span.ts';

/** A stretch of the article to jump to, as `page.jump-to` wants it. */
export interface TextPlace {
  readonly part: number;
  readonly start: number;
  readonly text: string;
}

/** A sentence cut into pieces, and where it leads. */
export interface ShownSentence extends TextPlace {
  readonly pieces: readonly SentencePiece[];
}

/** A term with the sentences that use it, in order; its own occurrences in them are the hits. */
export interface TermInText extends Pick<PageOccurrence, 'conceptId' | 'label' | 'level' | 'parts'> {
  readonly count: number;
  readonly sentences: readonly ShownSentence[];
}

/** An expression without an entry, with the sentence in which it first stands. */
export interface UnlistedInText extends UnlistedExpression {
  readonly shown: ShownSentence;
}

/** The figures of one sentence. */
export interface FigureSentence {
  readonly shown: ShownSentence;
  readonly figures: readonly (Figure & TextPlace)[];
}

/** What there is to say about an article beside it. */
export interface TextAnalysis {
  /** In order of first appearance. */
  readonly terms: readonly TermInText[];
  readonly coverage: Pick<QuotationCoverage, 'total' | 'listed'>;
  readonly unlisted: readonly UnlistedInText[];
  readonly figures: readonly FigureSentence[];
}

/** Terms, expressions and figures of an article with their sentences. */
export function analyseText({ parts, occurrences, publishedAt }: PageText): TextAnalysis {
  const sentences = parts.map(({ text }) => sentencesOf(text));
  const byPart = grouped(occurrences, ({ part }) => part);
  const textOf = (part: number): string => parts[part]?.text ?? '';
  const { total, listed, unlisted } = quotationCoverage(
    parts.map(({ text }, part) => ({ text, matches: byPart.get(part) ?? [] })),
  );
  return {
    terms: [...grouped(occurrences, ({ conceptId }) => conceptId).values()].flatMap(
      (all) => termIn(all, textOf, sentences) ?? [],
    ),
    coverage: { total, listed },
    unlisted: unlisted.map((each) => ({
      ...each,
      shown: shownSentence(textOf(each.part), each.part, each.sentence, [each]),
    })),
    figures: parts.flatMap(({ text }, part) =>
      figureSentences(text, part, findFigures(text, { publishedAt, terms: byPart.get(part) ?? [] })),
    ),
  };
}

function termIn(
  all: readonly PageOccurrence[],
  textOf: (part: number) => string,
  sentences: readonly (readonly Span[])[],
): TermInText | null {
  const [first] = all;
  if (first === undefined) return null;
  const bySentence = grouped(all, ({ part, start }) => sentenceAt(sentences[part] ?? [], start));
  const shown = [...bySentence].flatMap(([sentence, hits]): ShownSentence[] => {
    const { part = 0 } = hits[0] ?? {};
    return sentence === null ? [] : [shownSentence(textOf(part), part, sentence, hits)];
  });
  const { conceptId, label, level, parts } = first;
  return { conceptId, label, level, ...(parts && { parts }), count: all.length, sentences: shown };
}

function figureSentences(text: string, part: number, figures: readonly Figure[]): FigureSentence[] {
  return [...grouped(figures, ({ sentence }) => sentence)].map(([sentence, all]) => ({
    shown: {
      ...shownSentence(text, part, sentence, all),
      start: sentence.start,
      text: text.slice(sentence.start, sentence.end).trimEnd(),
    },
    figures: all.map((figure) => ({ ...figure, part, text: figure.printed })),
  }));
}

/** Leads to its first hit. */
function shownSentence(block: string, part: number, sentence: Span, hits: readonly Span[]): ShownSentence {
  const { start, end } = hits[0] ?? sentence;
  return { part, start, text: block.slice(start, end), pieces: clipSentence(block, sentence, hits) };
}

/** By key, keys in order of appearance. */
function grouped<T, K>(all: readonly T[], keyOf: (each: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
