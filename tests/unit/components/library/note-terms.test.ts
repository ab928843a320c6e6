import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteTerms, textAt } from '../../../../components/library/note-terms.ts';
import type { BlockPlace, TermOccurrence } from '../../../../lib/store/records.ts';
import { articleOf } from '../../library/visits.ts';

const article = articleOf({ title: '接诉即办进胡同', text: '街道推进接诉即办。\n一业一证与接诉即办。' });
const at = (conceptId: string, place: BlockPlace, start: number, end: number): TermOccurrence => ({
  conceptId,
  place,
  start,
  end,
});
const occurrences = [at('jie', 'title', 0, 4), at('jie', 0, 4, 8), at('ye', 1, 0, 4), at('jie', 1, 5, 9)];
const all = new Set(['jie', 'ye']);

describe('noteTerms', () => {
  it('calls for a note at the end of the first occurrence of each term alone', () => {
    const { piecesAt, conceptIds } = noteTerms(article, occurrences, all);
    expect(conceptIds).toEqual(['jie', 'ye']);
    expect(piecesAt('title')).toEqual([
      { text: '接诉即办', note: 1 },
      { text: '进胡同', note: null },
    ]);
    expect(piecesAt(0)).toEqual([{ text: '街道推进接诉即办。', note: null }]);
    expect(piecesAt(1)[0]).toEqual({ text: '一业一证', note: 2 });
  });

  it('leaves no gap in the numbers where nothing explains a term', () => {
    expect(noteTerms(article, occurrences, new Set(['ye'])).conceptIds).toEqual(['ye']);
  });

  it('gives no number to what does not fit the text, and keeps the text', () => {
    const wrong = [at('jie', 0, 7, 99), at('jie', 9, 0, 2), at('jie', 'kicker', 0, 2), at('ye', 1, 3, 3)];
    const { piecesAt, conceptIds } = noteTerms(article, wrong, all);
    expect(conceptIds).toEqual([]);
    expect(piecesAt(0)).toEqual([{ text: '街道推进接诉即办。', note: null }]);
    expect(piecesAt(9)).toEqual([]);
  });

  it('keeps every text whole, and numbers from 1 in reading order, whatever it is given', () => {
    const place = fc.constantFrom<BlockPlace>('title', 'kicker', 0, 1, 7);
    const offset = fc.integer({ min: -2, max: 14 });
    const occurrence = fc.record({
      conceptId: fc.constantFrom('a', 'b', 'c'),
      place,
      start: offset,
      end: offset,
    });
    fc.assert(
      fc.property(fc.array(occurrence), (given) => {
        const noted = noteTerms(article, given, new Set(['a', 'b']));
        const places: readonly BlockPlace[] = ['kicker', 'title', 0, 1];
        const notes = places.flatMap((each) => {
          const pieces = noted.piecesAt(each);
          expect(pieces.map(({ text }) => text).join('')).toBe(textAt(article, each));
          return pieces.flatMap(({ note }) => note ?? []);
        });
        expect([...notes].sort()).toEqual(noted.conceptIds.map((_, index) => index + 1));
      }),
    );
  });
});
