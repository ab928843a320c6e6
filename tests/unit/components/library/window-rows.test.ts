import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  rowAfterKey,
  rowsToDraw,
  scrollToReveal,
  windowRows,
} from '../../../../components/library/window-rows.ts';

const place = fc.record({
  count: fc.integer({ min: 0, max: 60_000 }),
  rowHeight: fc.double({ min: 1, max: 300, noNaN: true }),
  top: fc.double({ min: -20_000_000, max: 3_000, noNaN: true }),
  viewport: fc.integer({ min: 1, max: 3_000 }),
});

describe('windowRows', () => {
  it('draws every row of which a part is in the viewport', () => {
    fc.assert(
      fc.property(place, fc.nat(), (list, seed) => {
        const { count, rowHeight, top, viewport } = list;
        const { first, last } = windowRows(list);
        const row = count === 0 ? 0 : seed % count;
        const seen = top + (row + 1) * rowHeight > 0 && top + row * rowHeight < viewport;
        if (count > 0 && seen) expect(row >= first && row < last).toBe(true);
      }),
    );
  });

  it('draws no more than three viewports hold, and nothing that is not there', () => {
    fc.assert(
      fc.property(place, (list) => {
        const { first, last } = windowRows(list);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThanOrEqual(list.count);
        expect(last - first).toBeLessThanOrEqual((3 * list.viewport) / list.rowHeight + 17);
      }),
    );
  });

  it('draws a few rows before it knows how high they are', () => {
    expect(windowRows({ count: 10_000, rowHeight: 0, top: 0, viewport: 800 })).toEqual({ first: 0, last: 8 });
  });
});

describe('rowsToDraw', () => {
  it.each([
    ['inside', 3, [2, 3, 4]],
    ['above', 0, [0, 2, 3, 4]],
    ['below', 9, [2, 3, 4, 9]],
    ['past the end', 10, [2, 3, 4]],
    ['nowhere', -1, [2, 3, 4]],
  ])('keeps the current row that is %s', (_, current, rows) => {
    expect(rowsToDraw({ first: 2, last: 5 }, current, 10)).toEqual(rows);
  });
});

describe('rowAfterKey', () => {
  it.each([
    ['PageDown', 0, 6],
    ['PageDown', 8, 9],
    ['PageUp', 9, 3],
    ['PageUp', 2, 0],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['Enter', 5, null],
  ])('%s leads from row %i to %j', (key, from, to) => {
    expect(rowAfterKey(key, from, 10, 6)).toBe(to);
  });

  it('leads nowhere in an empty list', () => {
    expect(rowAfterKey('PageDown', 0, 0, 6)).toBeNull();
  });
});

describe('scrollToReveal', () => {
  it.each([
    ['a row in sight', 100, 200, 0],
    ['a row above', -50, 50, -122],
    ['a row under what sticks to the top', 60, 160, -12],
    ['a row below', 750, 850, 50],
    ['a row higher than the room', 400, 1400, 328],
  ])('moves %s', (_, top, bottom, by) => {
    expect(scrollToReveal({ top, bottom }, 72, 800)).toBe(by);
  });
});
