import search from 'approx-string-match';
import type { ExcerptTarget } from '../../../lib/excerpt/excerpt.ts';
import type { Span } from '../../../lib/text/span.ts';

/** How much quote, context and position weigh, and how far a position may be off. */
const [quoteWeight, prefixWeight, suffixWeight, positionWeight] = [50, 20, 20, 2];
const mostErrors = 256;

/**
 * Hypothesis's way to find a quote, in our words: the very quote wherever it stands, or else what differs least over
 * the whole text; of several the one whose quote, context and position agree best.
 */
export function matchQuote(text: string, { quote, position }: ExcerptTarget): Span | null {
  const { exact, prefix, suffix } = quote;
  const found = exactly(text, exact);
  const matches =
    found.length > 0 ? found : search(text, exact, Math.min(mostErrors, Math.floor(exact.length / 2)));
  let best: { span: Span; score: number } | null = null;
  for (const { start, end, errors } of matches) {
    const words = 1 - errors / exact.length;
    const before = likeness(text.slice(Math.max(0, start - prefix.length), start), prefix);
    const after = likeness(text.slice(end, end + suffix.length), suffix);
    const near = 1 - Math.abs(start - position.start) / text.length;
    const score = quoteWeight * words + prefixWeight * before + suffixWeight * after + positionWeight * near;
    if (best === null || score > best.score) best = { span: { start, end }, score };
  }
  return best?.span ?? null;
}

function exactly(text: string, exact: string): { start: number; end: number; errors: number }[] {
  const found: { start: number; end: number; errors: number }[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    found.push({ start, end: start + exact.length, errors: 0 });
  }
  return found;
}

/** 1 for the same, 0 for nothing in common; what isn't known speaks for everything. */
function likeness(text: string, pattern: string): number {
  if (pattern === '') return 1;
  if (text === '') return 0;
  const [match] = search(text, pattern, pattern.length);
  return match ? 1 - match.errors / pattern.length : 0;
}
