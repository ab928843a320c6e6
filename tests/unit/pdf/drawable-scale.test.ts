import { expect, it } from 'vitest';
import { drawableScale } from '../../../lib/pdf/draw-page.ts';

it.each([
  [800, 1_200, 2],
  [400_000, 400_000, 1],
  [1, 900_000, 1],
  [0, 0, 3],
])('a page of %d × %d points is drawn as asked, or as large as a picture may be', (width, height, wanted) => {
  const scale = drawableScale(width, height, wanted);
  expect(scale).toBeLessThanOrEqual(wanted);
  expect(Math.max(width, height) * scale).toBeLessThanOrEqual(8_192.001);
  expect(width * height * scale ** 2).toBeLessThanOrEqual(16_000_001);
  expect(scale).toBeGreaterThan(0);
});
