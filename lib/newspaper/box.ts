import type { Box } from './page-content.ts';

/** The smallest box round all of these; there must be at least one. */
export function union(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** How much two stretches have in common; negative: how far they are apart. */
export function overlap(fromA: number, toA: number, fromB: number, toB: number): number {
  return Math.min(toA, toB) - Math.max(fromA, fromB);
}

/** Points that two boxes share from left to right; negative: the gap between them. */
export function overlapAcross(a: Box, b: Box): number {
  return overlap(a.left, a.right, b.left, b.right);
}

/** Points that two boxes share from top to bottom; negative: the gap between them. */
export function overlapDown(a: Box, b: Box): number {
  return overlap(a.top, a.bottom, b.top, b.bottom);
}

export function widthOf(box: Box): number {
  return box.right - box.left;
}

/** Distance between the nearest points of two boxes; 0 where they touch or overlap. */
export function distance(a: Box, b: Box): number {
  return Math.hypot(Math.max(0, -overlapAcross(a, b)), Math.max(0, -overlapDown(a, b)));
}

export function contains(outer: Box, inner: Box, slack = 0): boolean {
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  );
}

/** The middle value of a list; 0 for an empty one. */
export function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
