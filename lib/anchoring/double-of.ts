import type { Double } from '../excerpt/excerpt.ts';
import type { Span } from '../text/span.ts';

/** What a double has in the place of a range of the words. Its differences count from the start of its part. */
export function doubleOf(words: string, { differences }: Double, part: Span, { start, end }: Span): string {
  let made = '';
  let at = start;
  for (const [first, last, instead] of differences) {
    const from = first + part.start;
    const to = last + part.start;
    const isOutside =
      to < start || (to === start && from < start) || from > end || (from === end && to > end);
    if (isOutside) continue;
    // A difference across the range's end lends it as many characters as are inside.
    const cutStart = from < start ? Math.max(0, instead.length - (to - start)) : 0;
    const cutEnd = to > end ? Math.max(cutStart, Math.min(instead.length, end - from)) : instead.length;
    made += words.slice(at, Math.max(at, from)) + instead.slice(cutStart, cutEnd);
    at = Math.max(at, to);
  }
  return made + words.slice(at, Math.max(at, end));
}
