import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../../lib/page/chunks.ts';
import { block, matchesOf } from './article-parts.ts';

const occurrencesIn = (texts: readonly string[]) =>
  texts.flatMap((text) => {
    const one = block(text);
    return matchesOf(text, '词').map((match) => ({ block: one, match }));
  });

describe('chunksOf', () => {
  it('keeps every occurrence once and in order, each chunk inside one block and of bounded size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 130 })), (counts) => {
        const occurrences = occurrencesIn(counts.map((count) => '词'.repeat(count)));
        const chunks = chunksOf(occurrences, []);
        expect(chunks.flat()).toEqual(occurrences);
        for (const chunk of chunks) {
          expect(new Set(chunk.map((one) => one.block)).size).toBe(1);
          expect(chunk.length).toBeLessThanOrEqual(40);
        }
      }),
    );
  });

  it('gives a chunk that has not changed again, so that its marks stay', () => {
    const occurrences = occurrencesIn(['词一词', '词二']);
    const before = chunksOf(occurrences, []);
    const added = [...occurrences, ...occurrencesIn(['词三'])];
    const after = chunksOf(added, before);
    expect(after.slice(0, 2).every((chunk, at) => chunk === before[at])).toBe(true);
    expect(after).toHaveLength(3);
  });

  it('makes a new chunk where an occurrence has gone', () => {
    const occurrences = occurrencesIn(['词一词']);
    const before = chunksOf(occurrences, []);
    expect(chunksOf(occurrences.slice(0, 1), before)[0]).not.toBe(before[0]);
  });
});
