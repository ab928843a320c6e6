import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../lib/page/place-beside.ts';

const viewport = { width: 1000, height: 800 };
const line = (top: number, left = 100) => ({ left, top, right: left + 60, bottom: top + 20 });

describe('placeBeside', () => {
  it('stands above the line, where the reader has already read', () => {
    expect(placeBeside(line(500), 100, 360, viewport)).toMatchObject({ side: 'above', left: 100 });
  });

  it('stands below a line near the top of the window', () => {
    expect(placeBeside(line(40), 100, 360, viewport).side).toBe('below');
  });

  it('moves left at the right edge instead of leaving the window', () => {
    expect(placeBeside(line(500, 940), 940, 360, viewport).left).toBe(1000 - 360 - 8);
  });

  it('never touches the line, never leaves the window, keeps its near edge whatever its height', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 600, max: 2000 }),
      height: fc.integer({ min: 300, max: 1500 }),
    });
    fc.assert(
      fc.property(
        sizes,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: -200, max: 2200 }),
        (size, at, x) => {
          const read = line(Math.floor(at * (size.height - 20)), x);
          const place = placeBeside(read, read.left, 360, size);
          const near = place.side === 'above' ? size.height - place.offset : place.offset;
          const far = place.side === 'above' ? near - place.maxHeight : near + place.maxHeight;
          const clear = place.side === 'above' ? near < read.top : near > read.bottom;
          return (
            clear &&
            Math.min(near, far) >= 0 &&
            Math.max(near, far) <= size.height &&
            place.left >= 8 &&
            place.left + 360 <= size.width - 8
          );
        },
      ),
    );
  });
});
