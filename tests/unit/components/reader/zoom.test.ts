import { describe, expect, it } from 'vitest';
import { scaleOf, zoomed } from '../../../../components/reader/zoom.ts';

const page = { width: 800, height: 1_200 };

describe('a page’s scale', () => {
  it('fits the whole page or its width into the pane', () => {
    expect(scaleOf('page', page, { width: 400, height: 300 })).toBe(0.25);
    expect(scaleOf('width', page, { width: 400, height: 300 })).toBe(0.5);
    expect(scaleOf('page', page, { width: 400, height: 3_000 })).toBe(0.5);
    expect(scaleOf(2, page, { width: 400, height: 300 })).toBe(2);
  });

  it('is a number for a page or a pane without any size', () => {
    expect(Number.isFinite(scaleOf('page', { width: 0, height: 0 }, { width: 0, height: 0 }))).toBe(true);
  });

  it('grows and shrinks by steps, and stops at the ends', () => {
    expect(zoomed(0.3, 1)).toBe(0.35);
    expect(zoomed(0.3, -1)).toBe(0.25);
    expect(zoomed(0.1, -1)).toBe(0.1);
    expect(zoomed(9, 1)).toBe(9);
    expect(zoomed(zoomed(1, 1), -1)).toBe(1);
  });
});
