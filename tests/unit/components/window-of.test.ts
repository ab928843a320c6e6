import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowForKey } from '../../../components/concept/row-for-key.ts';
import { firstRow, windowOf } from '../../../components/concept/window-of.ts';

describe('the window of a long list', () => {
  it('has every row in sight, and few more', () => {
    const pixels = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(
        fc.nat(20_000_000),
        pixels,
        fc.integer({ min: 8, max: 200 }),
        fc.nat(100_000),
        (at, height, row, count) => {
          const scrolled = Math.min(at, Math.max(0, count * row - height));
          const { start, end } = windowOf(firstRow(scrolled, row), height, row, count);
          expect(start).toBeLessThanOrEqual(Math.floor(scrolled / row));
          expect(end).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((scrolled + height) / row)));
          expect(end - start).toBeLessThanOrEqual(height / row + 48);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(count);
        },
      ),
    );
  });

  it('is empty before the list is laid out', () => {
    expect(windowOf(firstRow(0, 0), 0, 0, 100)).toEqual({ start: 0, end: 0 });
  });
});

describe('keys in a list', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 0, 0],
    ['PageDown', 3, 9],
    ['PageDown', 3, 8, 9],
    ['PageUp', 4, 0],
    ['Home', 7, 0],
    ['End', 2, 9],
  ])('%s leads from row %d to row %d', (key, from, to, count = 10) => {
    expect(rowForKey(key, from, count, 6)).toBe(to);
  });

  it('lead nowhere in an empty list, and other keys never', () => {
    expect(rowForKey('End', 0, 0, 6)).toBeNull();
    expect(rowForKey('a', 0, 10, 6)).toBeNull();
  });
});
