import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermIndex } from '../../../lib/matching/term-index.ts';

/** Few letters, so that terms overlap, share beginnings and repeat. */
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '办', '\u0000', '\uffff'), maxLength: 60 });
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '办', '\u0000', '\uffff'), maxLength: 6 });

/** Leftmost-longest, tried at every position with every term. */
function scanSlowly(terms: readonly string[], text: string): number[] {
  const spans: number[] = [];
  for (let at = 0; at < text.length; ) {
    let longest = -1;
    terms.forEach((term, index) => {
      const isLonger = term.length > (terms[longest]?.length ?? 1);
      if (isLonger && text.startsWith(term, at)) longest = index;
    });
    const length = terms[longest]?.length ?? 0;
    if (longest >= 0) spans.push(at, at + length, longest);
    at += Math.max(1, length);
  }
  return spans;
}

describe('createTermIndex', () => {
  it('scans as trying every term at every position does', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), letters, (terms, text) => {
        expect([...createTermIndex(terms).scan(text)]).toEqual(scanSlowly(terms, text));
      }),
      { numRuns: 500 },
    );
  });

  it('gives every term that begins at a position, shortest first', () => {
    const index = createTermIndex(['ab', 'abcd', 'abc', 'abd', 'b', 'ab']);
    const found: number[] = [];
    expect(index.termsAt('abcde', 0, found)).toBe(1);
    expect(found).toEqual([0, 2, 1]);
    expect(index.termsAt('abcde', 1, found)).toBe(-1);
  });

  it('never seeks past a place where a term begins', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), letters, fc.nat(60), (terms, text, from) => {
        const index = createTermIndex(terms);
        const first = Array.from({ length: text.length }, (_, at) => at).find(
          (at) => at >= from && index.termsAt(text, at, null) >= 0,
        );
        expect(index.seek(text, from)).toBeLessThanOrEqual(first ?? text.length);
      }),
    );
  });

  it('finds each of many terms, while its table grows', () => {
    const terms = Array.from(
      { length: 5000 },
      (_, index) => `词${index.toString(3).padStart(12, '办')}${index}`,
    );
    const index = createTermIndex(terms);
    const text = terms.join('。');
    const spans = index.scan(text);
    expect(spans).toHaveLength(terms.length * 3);
    expect([...spans].filter((_, place) => place % 3 === 2)).toEqual([...terms.keys()]);
  });

  it('scans an empty text and an empty list', () => {
    expect([...createTermIndex([]).scan('接诉即办')]).toEqual([]);
    expect([...createTermIndex(['接诉']).scan('')]).toEqual([]);
    expect([...createTermIndex(['接诉']).scan('接')]).toEqual([]);
  });
});
