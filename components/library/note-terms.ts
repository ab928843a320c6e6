import type { Article } from '../../lib/article/article.ts';
import type { BlockPlace, TermOccurrence } from '../../lib/store/records.ts';

/** A stretch of text; `note` is the number of the footnote that is called at its end. */
export interface NotedPiece {
  readonly text: string;
  readonly note: number | null;
}

/** An article's text with calls for footnotes. */
export interface NotedArticle {
  /** The pieces of a headline or block, all its text. */
  readonly piecesAt: (place: BlockPlace) => readonly NotedPiece[];
  /** The concept of each footnote, number 1 first. */
  readonly conceptIds: readonly string[];
}

/**
 * Numbers the terms of an article by their first occurrence. Concepts that `explained` lacks get no number,
 * and neither do occurrences that don't fit the text.
 */
export function noteTerms(
  article: Article,
  occurrences: readonly TermOccurrence[],
  explained: ReadonlySet<string>,
): NotedArticle {
  const numbers = new Map<string, number>();
  const calls = new Map<BlockPlace, { readonly at: number; readonly note: number }[]>();
  for (const { conceptId, place, start, end } of occurrences) {
    if (numbers.has(conceptId) || !explained.has(conceptId)) continue;
    if (start < 0 || end <= start || end > textAt(article, place).length) continue;
    const note = numbers.size + 1;
    numbers.set(conceptId, note);
    const here = calls.get(place) ?? [];
    here.push({ at: end, note });
    calls.set(place, here);
  }
  return {
    piecesAt: (place) => cut(textAt(article, place), calls.get(place) ?? []),
    conceptIds: [...numbers.keys()],
  };
}

/** The text of a headline or block; empty where there is none. */
export function textAt(article: Article, place: BlockPlace): string {
  return (typeof place === 'number' ? article.blocks[place]?.text : article[place]) ?? '';
}

function cut(text: string, calls: readonly { readonly at: number; readonly note: number }[]): NotedPiece[] {
  const pieces: NotedPiece[] = [];
  let from = 0;
  for (const { at, note } of [...calls].sort((one, other) => one.at - other.at)) {
    pieces.push({ text: text.slice(from, at), note });
    from = at;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), note: null });
  return pieces;
}
