import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, onGracePath, type Point } from '../../../lib/page/grace-path.ts';

const box = fc
  .record({
    left: fc.integer({ min: 0, max: 1000 }),
    top: fc.integer({ min: 0, max: 1000 }),
    width: fc.integer({ min: 1, max: 400 }),
    height: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ left, top, width, height }): Box => ({ left, top, right: left + width, bottom: top + height }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const inside = (frame: Box, x: number, y: number): Point => ({
  x: frame.left + x * (frame.right - frame.left),
  y: frame.top + y * (frame.bottom - frame.top),
});

describe('onGracePath', () => {
  const term: Box = { left: 100, top: 200, right: 160, bottom: 220 };
  const tooltip: Box = { left: 90, top: 240, right: 450, bottom: 400 };

  it('keeps a pointer that moves from the term straight down into the tooltip', () => {
    expect(onGracePath({ x: 130, y: 230 }, term, tooltip)).toBe(true);
  });

  it('keeps a pointer on the slanting way to the tooltip’s far corner', () => {
    expect(onGracePath({ x: 220, y: 232 }, term, tooltip)).toBe(true);
  });

  it('lets go of a pointer that moves away from the tooltip', () => {
    expect(onGracePath({ x: 130, y: 190 }, term, tooltip)).toBe(false);
    expect(onGracePath({ x: 400, y: 205 }, term, tooltip)).toBe(false);
  });

  it('holds every point of every straight line between term and tooltip', () => {
    fc.assert(
      fc.property(box, box, share, share, share, share, share, (from, to, a, b, c, d, t) => {
        const start = inside(from, a, b);
        const end = inside(to, c, d);
        const point = { x: start.x + t * (end.x - start.x), y: start.y + t * (end.y - start.y) };
        // A hair's breadth of rounding must not matter: move the point towards the middle of the path.
        const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
        const safe = { x: point.x + (middle.x - point.x) * 1e-6, y: point.y + (middle.y - point.y) * 1e-6 };
        const grown = {
          left: to.left - 0.01,
          top: to.top - 0.01,
          right: to.right + 0.01,
          bottom: to.bottom + 0.01,
        };
        const wide = {
          left: from.left - 0.01,
          top: from.top - 0.01,
          right: from.right + 0.01,
          bottom: from.bottom + 0.01,
        };
        return onGracePath(safe, wide, grown);
      }),
    );
  });

  it('never holds a point outside the bounding box of both', () => {
    fc.assert(
      fc.property(box, box, fc.integer({ min: 1, max: 500 }), (from, to, away) => {
        const right = Math.max(from.right, to.right) + away;
        return !onGracePath({ x: right, y: from.top }, from, to);
      }),
    );
  });
});
