/** A rectangle or point in viewport coordinates, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * True where a pointer at `point` may still be on its way from `from` (the term) to `to` (the tooltip):
 * inside the convex hull of both, so that a straight path between any two of their points stays inside.
 */
export function onGracePath(point: Point, from: Box, to: Box): boolean {
  const hull = convexHull([...corners(from), ...corners(to)]);
  return hull.every((a, index) => turn(a, hull[(index + 1) % hull.length] ?? a, point) >= 0);
}

function corners({ left, top, right, bottom }: Box): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** Positive where `c` lies left of the line from `a` to `b`, seen with y pointing up. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Andrew's monotone chain (1979), counter-clockwise. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length >= 2) {
        const [a, b] = chain.slice(-2);
        if (a && b && turn(a, b, point) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}
