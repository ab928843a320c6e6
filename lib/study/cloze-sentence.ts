import { clipSentence } from '../article/clip-sentence.ts';
import { sentencesOf } from '../article/sentences-of.ts';
import { foldLightly } from '../text/fold-lightly.ts';
import type { Span } from '../text/span.ts';

/** A paragraph with the terms that were found in it, none inside another. */
export interface MarkedParagraph {
  readonly text: string;
  readonly terms: readonly (Span & { readonly conceptId: string })[];
}

/** A sentence with the term taken out; `blank` pieces are what is to be remembered. */
export interface ClozeSentence {
  readonly pieces: readonly { readonly text: string; readonly blank: boolean }[];
  /** Where the first blank stands, UTF-16 units of the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Which paragraph. */
  readonly paragraph: number;
}

/** What must stand around the blanks to say anything: characters. */
const leastAround = 10;

/**
 * The sentences of an article from which a concept can be taken out. All its occurrences are blanked; a sentence that
 * has its words elsewhere too, inside a longer term, would give the answer away and is left out, and so is one that
 * says hardly anything else. Long ones are cut around the first blank. In the order of the text.
 */
export function clozeSentences(
  paragraphs: readonly MarkedParagraph[],
  conceptId: string,
): readonly ClozeSentence[] {
  return paragraphs.flatMap(({ text, terms }, paragraph) =>
    sentencesOf(text).flatMap((sentence) => {
      const hits = terms.filter(
        (term) => term.conceptId === conceptId && term.start >= sentence.start && term.end <= sentence.end,
      );
      const [first] = hits;
      if (!first) return [];
      const pieces = clipSentence(text, sentence, hits).map(({ text: said, hit }) => ({
        text: said,
        blank: hit,
      }));
      if (!asks(pieces)) return [];
      return [{ pieces, start: first.start, end: first.end, paragraph }];
    }),
  );
}

function asks(pieces: ClozeSentence['pieces']): boolean {
  const around = foldLightly(pieces.map(({ text, blank }) => (blank ? '□' : text)).join(''));
  const words = pieces.flatMap(({ text, blank }) => (blank ? foldLightly(text) : []));
  return (
    words.length > 0 && [...around].length >= leastAround && !words.some((word) => around.includes(word))
  );
}

/** The sentence whose turn it is: another one every time a card is asked, none twice before all were there. */
export function sentenceInTurn<T>(sentences: readonly T[], turn: number): T | null {
  return sentences[turn % Math.max(1, sentences.length)] ?? null;
}

/**
 * Takes some from each article in turn, so that a card doesn't stay with one article: the first of each, then the
 * second of each. At most `most`.
 */
export function takeInTurn<T>(lists: readonly (readonly T[])[], most: number): readonly T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const rounds = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1)));
  return rounds.flat().slice(0, most);
}

/** A definition in which the term itself is blanked: `……指用一张许可证……`. */
export function withoutWord(text: string, labels: readonly string[]): ClozeSentence['pieces'] {
  const named = labels.filter((label) => label !== '').sort((a, b) => b.length - a.length);
  if (named.length === 0) return [{ text, blank: false }];
  const either = new RegExp(
    `(${named.map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`,
    'i',
  );
  return text
    .split(either)
    .map((piece, at) => ({ text: piece, blank: at % 2 === 1 }))
    .filter(({ text: said }) => said !== '');
}
