import type { FieldKind, SearchField } from './search-fields.ts';

const weights: Readonly<Record<FieldKind, number>> = { title: 8, headline: 4, name: 4, body: 1 };
/** Occurrences beyond these say no more about what an article is about. */
const mostCounted = 32;
/** Added where one field has all words, and once more where they follow each other. */
const nearBonus = 2;
const adjacentBonus = 6;

/**
 * How well an article answers a query: null where a word is missing. Words in headlines weigh most; then how often
 * words occur (as a logarithm) and whether they stand together.
 */
export function scoreArticle(fields: readonly SearchField[], words: readonly string[]): number | null {
  let score = 0;
  for (const word of words) {
    const found = scoreWord(fields, word);
    if (found === 0) return null;
    score += found;
  }
  if (words.length < 2) return score;
  const together = fields.some(({ text }) => words.every((word) => text.includes(word)));
  const phrase = words.join('');
  const adjacent = together && fields.some(({ text }) => text.includes(phrase));
  return score + (together ? nearBonus : 0) + (adjacent ? adjacentBonus : 0);
}

function scoreWord(fields: readonly SearchField[], word: string): number {
  let score = 0;
  let inBody = 0;
  for (const { text, kind } of fields) {
    const first = text.indexOf(word);
    if (first < 0) continue;
    if (kind === 'body') inBody += countFrom(text, word, first, mostCounted - inBody);
    else score += weights[kind];
  }
  return score + weights.body * Math.log2(1 + inBody);
}

/** How often a word stands in a text from its first occurrence on, up to `most`. */
function countFrom(text: string, word: string, first: number, most: number): number {
  let count = 0;
  for (let at = first; at >= 0 && count < most; at = text.indexOf(word, at + word.length)) count += 1;
  return count;
}

/** True where an article has all words. */
export function hasWords(fields: readonly SearchField[], words: readonly string[]): boolean {
  return words.every((word) => fields.some(({ text }) => text.includes(word)));
}
