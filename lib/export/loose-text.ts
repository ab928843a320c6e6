const doubleQuotes = /[“”„‟«»〝〞＂]/g;
const singleQuotes = /[‘’‚‛＇]/g;

/**
 * A text in which what a browser's search may take for the same is the same: nothing of white space (terms that
 * follow each other may have any between them), no case, width, accents, or kinds of quotation mark.
 */
export function looseText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\s\p{M}\p{Cf}]/gu, '')
    .replace(doubleQuotes, '"')
    .replace(singleQuotes, "'")
    .toLowerCase();
}

/** True where a text has some words exactly once. Both are loose. */
export function hasOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}
