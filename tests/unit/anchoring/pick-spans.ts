import type { AnchorText } from '../../../lib/anchoring/anchoring.ts';
import type { Span } from '../../../lib/text/span.ts';

/** Stretches that readers mark: a few characters, a sentence, one that comes back, a paragraph, across paragraphs. */
export function pickSpans({ text, paragraphs }: AnchorText, random: () => number, count: number): Span[] {
  const below = (limit: number): number => Math.floor(random() * limit);
  const spans: Span[] = [];
  while (spans.length < count) {
    const kind = random();
    const index = below(paragraphs.length);
    const from = paragraphs.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
    const paragraph = paragraphs[index] ?? '';
    const start = from + below(paragraph.length);
    if (kind < 0.35) spans.push({ start, end: start + 2 + below(9) });
    else if (kind < 0.65) spans.push({ start, end: start + 10 + below(50) });
    else if (kind < 0.8) spans.push({ start: from, end: from + paragraph.length });
    else if (kind < 0.9) spans.push({ start, end: from + paragraph.length + 2 + below(60) });
    else {
      const sentence = /[^。]+。?/.exec(text.slice(start));
      spans.push({ start, end: start + (sentence?.[0].length ?? 1) });
    }
  }
  return spans
    .map(({ start, end }) => trimmed(text, start, Math.min(end, text.length)))
    .filter(({ start, end }) => start < end);
}

/** Without white space at its ends, as a selection is saved. */
function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  return {
    start: start + part.length - part.trimStart().length,
    end: end - (part.length - part.trimEnd().length),
  };
}
