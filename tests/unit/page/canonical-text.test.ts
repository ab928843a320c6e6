import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, placesOf, spanOf, trimmed } from '../../../lib/page/canonical-text.ts';
import type { ArticlePart } from '../../../lib/page/read-article.ts';
import { block } from './article-parts.ts';

const partsOf = (texts: readonly string[]): ArticlePart[] =>
  texts.map((text) => ({ role: 'paragraph', block: block(text) }));

const someTexts = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 });

describe('the canonical text of an article', () => {
  it('gives the places of a span, and the span of these places again', () => {
    fc.assert(
      fc.property(someTexts, fc.nat(), fc.nat(), (texts, one, other) => {
        const parts = partsOf(texts);
        const text = paragraphsOf(parts).join('\n');
        const start = Math.min(one % text.length, other % text.length);
        const end = Math.max(one % text.length, other % text.length) + 1;
        const places = placesOf(parts, { start, end });
        const words = places.map(({ block: { text: whole }, match }) => whole.slice(match.start, match.end));
        expect(words.join('\n')).toBe(text.slice(start, end).replace(/^\n|\n$/g, ''));
        const span = spanOf(parts, places);
        if (span) expect(text.slice(span.start, span.end)).toBe(words.join('\n'));
        else expect(places).toEqual([]);
      }),
    );
  });

  it('knows no span of places that stand in no part', () => {
    const parts = partsOf(['甲乙', '丙丁']);
    const [first] = placesOf(parts, { start: 0, end: 2 });
    expect(first && spanOf(parts.slice(1), [first])).toBeNull();
    expect(spanOf(parts, [])).toBeNull();
  });

  it('leaves out white space at the ends, line feeds and ideographic spaces too', () => {
    const text = '甲\n\u3000乙 丙\u3000\n丁';
    expect(trimmed(text, { start: 1, end: 8 })).toEqual({ start: 3, end: 6 });
    expect(trimmed(text, { start: 1, end: 3 })).toBeNull();
  });
});
