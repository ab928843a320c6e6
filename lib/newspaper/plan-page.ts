import type { Block } from './block.ts';
import { overlap, overlapAcross, overlapDown, widthOf } from './box.ts';
import type { Heading } from './find-headings.ts';
import type { Box } from './page-content.ts';
import type { Roles } from './role.ts';

/** What stands where on a page, as far as judging whether one block follows another needs it. */
export interface PagePlan {
  /** Blocks that may be read one after the other: text, subheads, bylines in the text. */
  readonly flow: readonly Block[];
  readonly headings: readonly Heading[];
  readonly images: readonly Box[];
  readonly roles: Roles;
  /** The first block of the column part that a block ends: where its column starts under a headline or picture. */
  readonly columnTop: (block: Block) => Block;
  /** Headlines under which a block stands as the first of its column. */
  readonly headedBy: (block: Block) => readonly Heading[];
  /** Frames that hold a headline and its text: articles of their own. */
  readonly closedFrames: ReadonlySet<number>;
}

/** Ems down the page in which a block stands right under another, or right under a headline. */
const RIGHT_UNDER = 3;
const UNDER_HEADLINE = 4.5;

export function planPage(
  flow: readonly Block[],
  headings: readonly Heading[],
  images: readonly Box[],
  roles: Roles,
): PagePlan {
  const edge = Math.max(0, ...flow.map((block) => block.right), ...headings.map((heading) => heading.right));
  const above = new Map(flow.map((block) => [block, rightAbove(block)]));
  const heads = new Map(flow.map((block) => [block, headedBy(block)]));
  const held = new Set(headings.flatMap((heading) => heading.title.flatMap((block) => block.frames)));
  const closedFrames = new Set(
    flow.flatMap((block) => block.frames.filter((frame) => held.has(frame) && roles.get(block) === 'body')),
  );
  const columnTop = (block: Block): Block => {
    let top = block;
    for (let up = above.get(top); up !== undefined && up !== null; up = above.get(top)) top = up;
    return top;
  };
  return {
    flow,
    headings,
    images,
    roles,
    columnTop,
    headedBy: (block) => heads.get(block) ?? [],
    closedFrames,
  };

  function rightAbove(block: Block): Block | null {
    const candidates = flow.filter(
      (other) =>
        other !== block &&
        other.bottom <= block.top + 0.3 * block.size &&
        other.top < block.top &&
        block.top - other.bottom < RIGHT_UNDER * block.size &&
        sharesColumn(other, block) &&
        !headings.some((heading) => isBetween(heading, other, block)),
    );
    return candidates.toSorted((a, b) => b.bottom - a.bottom)[0] ?? null;
  }

  /** A headline reaches, beyond its letters, to whatever stands beside it: it's set in the middle of its columns. */
  function headedBy(block: Block): Heading[] {
    return headings.filter((heading) => {
      if (heading.vertical) return false;
      const gap = block.top - heading.bottom;
      if (gap < -0.5 * block.size || gap > UNDER_HEADLINE * block.size) return false;
      const { left, right } = reachOf(heading, headings, flow);
      const inside = overlapAcross(block, { ...block, left, right });
      if (inside < 0.8 * widthOf(block)) return false;
      // Set in the middle, a headline reaches as far to the right as to the left.
      const mirrored = heading.left + heading.right - block.left;
      if (block.left < heading.left - 1.5 * block.size && mirrored > Math.min(right, edge) + 1.5 * block.size)
        return false;
      if (above.get(block) !== null && above.get(block) !== undefined) return false;
      return !flow.some((other) => other !== block && isBetween(other, heading, block));
    });
  }
}

/** Whether two blocks stand in one column, or one of them within the other's. */
export function sharesColumn(a: Block, b: Block): boolean {
  const shared = overlap(a.column.left, a.column.right, b.column.left, b.column.right);
  return shared > 0.6 * Math.min(a.column.right - a.column.left, b.column.right - b.column.left);
}

/** How far left and right of a headline nothing else stands. */
function reachOf(
  heading: Heading,
  headings: readonly Heading[],
  flow: readonly Block[],
): { readonly left: number; readonly right: number } {
  const obstacles = [...headings.filter((other) => other !== heading), ...flow].filter(
    (box) => overlapDown(box, heading) > 0.25 * heading.size,
  );
  const left = obstacles.filter((box) => box.right <= heading.left + 1).map((box) => box.right);
  const right = obstacles.filter((box) => box.left >= heading.right - 1).map((box) => box.left);
  return { left: Math.max(-Infinity, ...left), right: Math.min(Infinity, ...right) };
}

/** Whether something lies on the way down from one box to another under it. */
export function isBetween(what: Box, above: Box, below: Box): boolean {
  const middle = (what.top + what.bottom) / 2;
  if (middle <= above.bottom - 1 || middle >= below.top + 1) return false;
  return (
    overlapAcross(what, below) > 0.1 * widthOf(below) && overlapAcross(what, above) > 0.05 * widthOf(above)
  );
}
