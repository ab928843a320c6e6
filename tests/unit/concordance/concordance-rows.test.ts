import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concordanceRows, contextWidth } from '../../../lib/concordance/concordance-rows.ts';
import { textAt } from '../../../lib/concordance/placed-text.ts';
import { someTexts, textOf } from './some-texts.ts';

const day = '2026-08-12';
const kwic = (blocks: readonly string[], title?: string) =>
  concordanceRows(textOf(1, blocks, title === undefined ? {} : { title }), 'a', day).map(
    ({ left, term, right }) => `${left}|${term}|${right}`,
  );

describe('rows of a concordance', () => {
  it('stand between what their own block says before and after', () => {
    expect(kwic(['前一段。', '街道用{接诉即办}听诉求，{接诉即办}。'], '{接诉即办}一周年')).toEqual([
      '|接诉即办|一周年',
      '街道用|接诉即办|听诉求，接诉即办。',
      '街道用接诉即办听诉求，|接诉即办|。',
    ]);
  });

  it('say where they stand and which they are', () => {
    const rows = concordanceRows(textOf(7, ['无', '用{甲}和{甲}'], { title: '{甲}' }), 'a', day);
    expect(rows.map(({ no, place, index, start, end }) => [no, place, index, start, end])).toEqual([
      [7, 'title', 0, 0, 1],
      [7, 1, 1, 1, 2],
      [7, 1, 2, 3, 4],
    ]);
    expect(rows.every((row) => row.day === day)).toBe(true);
  });

  it('leave out other concepts and what lies outside its text', () => {
    const text = textOf(1, ['用{甲}']);
    const broken = [
      { conceptId: 'b', place: 0, start: 1, end: 2 },
      { conceptId: 'a', place: 0, start: 1, end: 3 },
      { conceptId: 'a', place: 0, start: -1, end: 1 },
      { conceptId: 'a', place: 0, start: 1, end: 1 },
      { conceptId: 'a', place: 5, start: 0, end: 1 },
      { conceptId: 'a', place: 'kicker', start: 0, end: 1 },
    ] as const;
    const rows = concordanceRows({ ...text, occurrences: [...broken, ...text.occurrences] }, 'a', day);
    expect(rows.map(({ term, index }) => [term, index])).toEqual([['甲', 0]]);
  });

  it('reproduce the text around each occurrence, once each, and no half characters', () => {
    fc.assert(
      fc.property(someTexts, (texts) => {
        for (const text of texts) {
          const rows = concordanceRows(text, 'a', day);
          expect(rows.map(({ place, start, end }) => ({ place, start, end }))).toEqual(
            text.occurrences.map(({ place, start, end }) => ({ place, start, end })),
          );
          for (const { place, start, end, left, term, right } of rows) {
            const block = textAt(text.article, place) ?? '';
            expect(block.slice(start - left.length, end + right.length)).toBe(left + term + right);
            for (const side of [left, right]) expect(side.isWellFormed()).toBe(true);
            expect(left.length).toBeGreaterThanOrEqual(Math.min(start, contextWidth - 1));
            expect(right.length).toBeGreaterThanOrEqual(Math.min(block.length - end, contextWidth - 1));
            expect(Math.max(left.length, right.length)).toBeLessThanOrEqual(contextWidth);
          }
        }
      }),
    );
  });
});
