import { foldText } from '../text/fold-text.ts';

/** A query as it is looked for. */
export interface ParsedQuery {
  /** Folded words, each once, none empty; all of them must occur. None: everything is found. */
  readonly words: readonly string[];
  /** Key of the sentence for the reader where it can't be answered. */
  readonly problem: 'queryTooLong' | null;
}

/** More than anybody types; a pasted paragraph is looked for by a part of it. */
const longestQuery = 400;
const mostWords = 16;

/** Words, of which stretches in quotation marks keep their white space; a mark that isn't closed reaches to the end. */
const wordPattern = /(?:["“”＂][^"“”＂]*(?:["“”＂]|$)|[^\s"“”＂]+)+/g;

/** Takes a query apart. Quotation marks of Chinese keyboards count as well; what folds to nothing is no word. */
export function parseQuery(text: string): ParsedQuery {
  if (text.length > longestQuery) return { words: [], problem: 'queryTooLong' };
  const words = [...text.matchAll(wordPattern)]
    .map(([word]) => foldText(word).text)
    .filter((word) => word !== '');
  const distinct = [...new Set(words)];
  if (distinct.length > mostWords) return { words: [], problem: 'queryTooLong' };
  return { words: distinct, problem: null };
}
