import type { Matcher } from '../../../lib/matching/create-matcher.ts';
import type { Match } from '../../../lib/matching/match.ts';

/** What a reader sees marked of a text. */
export function surfaces(text: string, matches: readonly Match[]): string[] {
  return matches.map(({ start, end }) => text.slice(start, end));
}

/** A text with brackets around each match. */
export function bracketed(text: string, matcher: Matcher): string {
  let result = '';
  let at = 0;
  for (const { start, end } of matcher.match(text)) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return result + text.slice(at);
}

/** A matcher's designations from plain strings, each a concept of its own. */
export function plain(...texts: readonly string[]) {
  return texts.map((text) => ({ text, conceptId: text }));
}
