import type { Excerpt } from '../../lib/excerpt/excerpt.ts';

/** Characters by which a reader knows an excerpt again. */
const enough = 24;

/** The beginning of an excerpt's words: its name for screen readers. */
export function shortQuote({ target }: Excerpt): string {
  const words = [...target.quote.exact.replace(/\s+/g, ' ').trim()];
  return words.length > enough ? `${words.slice(0, enough).join('')}…` : words.join('');
}
