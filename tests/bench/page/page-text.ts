import { dictionary, prose } from '../matching/corpus.ts';

/** An article's text and the designations that are looked for in it. */
export interface PageText {
  readonly text: string;
  readonly terms: readonly string[];
}

/** Designations in every benchmark of pages. */
const termCount = 1_000;
/** Designations are taken from this much of the text, so that longer texts repeat them as newspapers do. */
const source = 20_000;
const seed = 7;
/** Of the places where a designation stands, this many are inside a longer one's or overlap another's. */
const lost = 0.3;

/**
 * Prose of `length` characters with 1,000 designations of 2 to `longest` characters: so many of them stretches
 * of it that about `matches` places are marked, the others made of its characters at random.
 */
export function pageText(length: number, matches: number, longest = 12): PageText {
  const folded = prose(length, seed);
  const sample = folded.slice(0, source);
  const wanted = ((matches / (1 - lost)) * sample.length) / length;
  const candidates = dictionary(sample, 4 * termCount, seed + 1).map((term) => term.slice(0, longest));
  const inText: string[] = [];
  const elsewhere: string[] = [];
  let expected = 0;
  for (const term of new Set(candidates)) {
    const count = sample.split(term).length - 1;
    if (count === 0) elsewhere.push(term);
    else if (expected < wanted && inText.length < termCount) {
      inText.push(term);
      expected += count;
    }
  }
  return { text: folded.replaceAll(',', '，'), terms: [...inText, ...elsewhere].slice(0, termCount) };
}
