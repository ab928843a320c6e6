import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeToolbar } from '../../../lib/page/place-toolbar.ts';

const size = { width: 300, height: 40 };
const viewport = { width: 1000, height: 800 };
const line = (top: number, left = 100, right = 500) => ({ top, bottom: top + 20, left, right });

describe('placeToolbar', () => {
  it('stands below the end of what was selected forwards, above the beginning of what was selected backwards', () => {
    const lines = [line(300), line(330, 50, 400)];
    expect(placeToolbar(lines, false, size, viewport)).toEqual({ left: 250, top: 360 });
    expect(placeToolbar(lines, true, size, viewport)).toEqual({ left: 100, top: 250 });
  });

  it('takes the other side where there is no room', () => {
    expect(placeToolbar([line(770)], false, size, viewport)?.top).toBe(720);
    expect(placeToolbar([line(10)], true, size, viewport)?.top).toBe(40);
  });

  it('is nowhere while no line is on the screen', () => {
    expect(placeToolbar([line(-50), line(900)], false, size, viewport)).toBeNull();
    expect(placeToolbar([], false, size, viewport)).toBeNull();
  });

  it('is inside the window, and clear of the lines unless they leave room neither above nor below', () => {
    const aLine = fc.record({
      top: fc.integer({ min: -900, max: 1600 }),
      left: fc.integer({ min: 0, max: 900 }),
    });
    fc.assert(
      fc.property(fc.array(aLine, { minLength: 1, maxLength: 8 }), fc.boolean(), (places, isBackward) => {
        const lines = places.map(({ top, left }) => line(top, left, left + 90)).sort((a, b) => a.top - b.top);
        const seen = lines.filter(({ top, bottom }) => bottom > 0 && top < viewport.height);
        const at = placeToolbar(lines, isBackward, size, viewport);
        expect(at === null).toBe(seen.length === 0);
        if (!at) return;
        expect(at.left).toBeGreaterThanOrEqual(0);
        expect(at.left + size.width).toBeLessThanOrEqual(viewport.width);
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect(at.top + size.height).toBeLessThanOrEqual(viewport.height);
        const top = Math.min(...seen.map((each) => each.top));
        const bottom = Math.max(...seen.map((each) => each.bottom));
        const hasRoom = top >= 58 || bottom <= viewport.height - 58;
        const isClear = at.top + size.height <= top || at.top >= bottom;
        if (hasRoom) expect(isClear).toBe(true);
      }),
    );
  });
});
