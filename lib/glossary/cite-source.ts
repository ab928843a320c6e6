import type { Source } from './concept.ts';

/** A source in one line of Chinese: publisher, title in title marks, date. A title that has its own marks keeps them. */
export function citeSource({ publisher, title, date }: Source): string {
  const named = /[《“]/.test(title) ? title : `《${title}》`;
  return `${publisher}${named}，${date}`;
}
