import { diffArrays } from 'diff';
import type { Article } from './article.ts';
import { canonicalParagraphs } from './canonical-paragraphs.ts';
import { sentencesOf } from './sentences-of.ts';

/** A sentence of one of two texts. */
export interface ComparedSentence {
  readonly text: string;
  /** True for the first sentence of its block. */
  readonly opensBlock: boolean;
}

/** Sentences in a row that both texts have, or only the later or the earlier one. */
export interface TextChange {
  readonly kind: 'kept' | 'added' | 'removed';
  readonly sentences: readonly ComparedSentence[];
}

/** Texts further apart than this are two texts: looking for what they share costs with its square. */
const mostEdits = 1_000;

/**
 * What became of a text, sentence by sentence, in reading order; where one took another's place, the removed come
 * first. Both are given as their blocks. Sentences that differ in white space alone are the same. Kept and added
 * together are the later text, kept and removed the earlier one.
 */
export function compareTexts(before: readonly string[], after: readonly string[]): readonly TextChange[] {
  const [old, now] = [sentencesIn(before), sentencesIn(after)];
  const changes = diffArrays(old.map(keyOf), now.map(keyOf), { maxEditLength: mostEdits });
  const all = changes ?? [
    { added: false, removed: true, count: old.length },
    { added: true, removed: false, count: now.length },
  ];
  let [oldAt, nowAt] = [0, 0];
  return all.flatMap(({ added, removed, count }): TextChange[] => {
    const kind = added ? 'added' : removed ? 'removed' : 'kept';
    const sentences = removed ? old.slice(oldAt, oldAt + count) : now.slice(nowAt, nowAt + count);
    if (!added) oldAt += count;
    if (!removed) nowAt += count;
    return count === 0 ? [] : [{ kind, sentences }];
  });
}

/** The same for the headlines and body of two articles. */
export function compareArticles(before: Article, after: Article): readonly TextChange[] {
  return compareTexts(canonicalParagraphs(before), canonicalParagraphs(after));
}

function sentencesIn(blocks: readonly string[]): ComparedSentence[] {
  return blocks.flatMap((block) =>
    sentencesOf(block).map(({ start, end }) => ({ text: block.slice(start, end), opensBlock: start === 0 })),
  );
}

function keyOf({ text }: ComparedSentence): string {
  return text.replace(/\s+/g, '');
}
