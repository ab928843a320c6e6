import type { Box } from '../newspaper/page-content.ts';

/** An affine map as PDF writes it (ISO 32000-1, 8.3.3): x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that does `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The smallest upright box round a mapped rectangle. */
export function mapBox(matrix: Matrix, x0: number, y0: number, x1: number, y1: number): Box {
  const corners = [
    apply(matrix, x0, y0),
    apply(matrix, x1, y0),
    apply(matrix, x0, y1),
    apply(matrix, x1, y1),
  ];
  const across = corners.map(([x]) => x);
  const down = corners.map(([, y]) => y);
  return {
    left: Math.min(...across),
    top: Math.min(...down),
    right: Math.max(...across),
    bottom: Math.max(...down),
  };
}

/** Reads a matrix from what pdf.js gives for one: six numbers in an array or in an object with numbered keys. */
export function toMatrix(value: unknown): Matrix {
  const numbers = Array.from({ length: 6 }, (_, at) => {
    const entry = typeof value === 'object' && value !== null ? (value as Record<number, unknown>)[at] : null;
    return typeof entry === 'number' && Number.isFinite(entry) ? entry : null;
  });
  return numbers.includes(null) ? IDENTITY : (numbers as unknown as Matrix);
}
