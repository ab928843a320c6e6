import type { Block } from './block.ts';
import { overlapAcross, overlapDown } from './box.ts';
import type { Heading } from './find-headings.ts';
import { isBetween, type PagePlan, sharesColumn } from './plan-page.ts';
import { DATELINE } from './print-patterns.ts';
import { closesMarks, textEnd, textStart } from './text-ends.ts';

/** Costs are in one currency: 1 is a mild surprise, 4 what no paper does without need, Infinity what none does. */
const NEVER = Infinity;

/** What it costs to read `next` after `block`: the way there, the look of the two, and what the text says. */
export function followCost(plan: PagePlan, block: Block, next: Block): number {
  if (block === next) return NEVER;
  const way = wayCost(plan, block, next);
  return way === NEVER ? NEVER : way + lookCost(plan, block, next) + textCost(plan, block, next);
}

function wayCost(plan: PagePlan, block: Block, next: Block): number {
  const size = Math.max(block.size, next.size);
  const framed = framesCost(plan, block, next);
  if (sharesColumn(block, next)) {
    if (next.top < block.bottom - size) return NEVER;
    return framed + downCost(plan, block, next, size);
  }
  if (next.left >= block.right - 0.5 * size) return framed + acrossCost(plan, block, next, size);
  return next.top >= block.bottom - 2 * size ? framed + backCost(plan, block, next, size) : NEVER;
}

/** On in the same column, past a gap, a picture, a subhead. */
function downCost(plan: PagePlan, block: Block, next: Block, size: number): number {
  const gap = Math.max(0, (next.top - block.bottom) / size);
  const headings = plan.headings.filter((heading) => isBetween(heading, block, next)).length;
  const others = plan.flow.filter(
    (other) => other !== block && other !== next && isBetween(other, block, next),
  ).length;
  const pictured = plan.images.some((image) => isBetween(image, block, next));
  return 0.1 + (pictured ? 0.3 : 0.12 * Math.max(0, gap - 1)) + 6 * headings + 4 * others;
}

/** Up to the top of the next column. */
function acrossCost(plan: PagePlan, block: Block, next: Block, size: number): number {
  const top = plan.columnTop(block);
  const gap = (next.left - block.right) / size;
  const skipped = plan.flow.filter(
    (other) =>
      other !== block &&
      other !== next &&
      other.left >= block.right - size &&
      other.right <= next.left + size &&
      other.top < next.bottom &&
      other.bottom > next.top,
  ).length;
  const level = Math.min(2, (0.1 * Math.abs(next.top - top.top)) / size);
  const below = next.top > block.bottom + size ? 2 : 0;
  const inColumn = plan.columnTop(next) === next ? 0 : 2;
  return (
    level + below + inColumn + 2.5 * skipped + 0.25 * Math.max(0, gap - 3) + strangeHeadCost(plan, top, next)
  );
}

/** Back to the left, to another row of columns further down. */
function backCost(plan: PagePlan, block: Block, next: Block, size: number): number {
  const top = plan.columnTop(block);
  const between = plan.headings.filter((heading) => {
    const centre = (heading.top + heading.bottom) / 2;
    return centre > top.top && centre < next.top && heading.right > next.left && heading.left < block.right;
  }).length;
  const gap = Math.max(0, (next.top - block.bottom) / size);
  return 1.8 + 0.03 * gap + 6 * between + strangeHeadCost(plan, top, next);
}

/** A block right under a headline that doesn't head the column before is that headline's own. */
function strangeHeadCost(plan: PagePlan, top: Block, next: Block): number {
  const own = plan.headedBy(top);
  const strange = plan.headedBy(next).filter((heading) => !own.includes(heading));
  if (strange.length === 0) return 0;
  return strange.some((heading) => overlapAcross(heading, next) > 0) ? 3 : 1.5;
}

/** An article in a frame of its own stays in it; a tint behind a part of one is only a hint. */
function framesCost(plan: PagePlan, a: Block, b: Block): number {
  const differing = [
    ...a.frames.filter((frame) => !b.frames.includes(frame)),
    ...b.frames.filter((frame) => !a.frames.includes(frame)),
  ];
  return differing.reduce((sum, frame) => sum + (plan.closedFrames.has(frame) ? 8 : 1.5), 0);
}

/** One article is set in one size and face, on one pitch, mostly in columns of one width. */
function lookCost(plan: PagePlan, block: Block, next: Block): number {
  const roles = [plan.roles.get(block), plan.roles.get(next)];
  if (roles.includes('jump') || roles.includes('byline')) return 0;
  const minor = roles.includes('minor');
  const ratio = Math.max(block.size, next.size) / Math.min(block.size, next.size);
  if (minor) return plan.roles.get(block) === 'minor' ? 0.2 : 0.4 + Math.max(0, ratio - 1.15) * 8;
  const size = ratio > 1.15 ? 5 : ratio > 1.025 ? 2.5 : 0;
  const face = (block.font !== next.font ? 1.2 : 0) + (block.bold !== next.bold ? 0.8 : 0);
  const pitches = block.pitch > 0 && next.pitch > 0;
  const pitch = pitches && Math.abs(block.pitch - next.pitch) > 0.1 * block.pitch ? 1 : 0;
  const wide = Math.abs(columnWidth(block) - columnWidth(next)) > 0.1 * columnWidth(block) ? 0.4 : 0;
  return size + face + pitch + wide;
}

const columnWidth = ({ column }: Block): number => column.right - column.left;

function textCost(plan: PagePlan, block: Block, next: Block): number {
  const end = textEnd(block);
  const start = textStart(next);
  if (end === 'closed' || start === 'jump') return 7;
  if (start === 'dateline') return 4.5;
  if (plan.roles.get(next) === 'minor') return (end === 'open' ? 4 : 0) + (headsReport(plan, next) ? 5 : 0);
  if (plan.roles.get(block) === 'minor') return start === 'open' ? 3 : 0;
  const marks = closesMarks(block.text, next.text) ? -0.5 : 0;
  if (end === 'open' && start === 'open') return marks - 1;
  if (end === 'open' && start === 'indented') return 4;
  if (end === 'ended' && start === 'open') return marks + 4;
  return marks + (end === 'ended' && start === 'indented' ? -0.3 : 0);
}

/** The text under a small headline opens a report: it's a brief's headline, not a subhead. */
function headsReport(plan: PagePlan, heading: Block): boolean {
  const under = plan.flow
    .filter((block) => block.top > heading.top && overlapAcross(block, heading) > 0)
    .toSorted((a, b) => a.top - b.top)[0];
  return under !== undefined && DATELINE.test(under.text);
}

/** What it costs to begin a headline's article with this block. */
export function beginCost(plan: PagePlan, heading: Heading, block: Block): number {
  const way = headingWayCost(plan, heading, block);
  if (way === NEVER) return NEVER;
  const start = textStart(block);
  const text = start === 'jump' ? 6 : start === 'open' ? 3 : start === 'dateline' ? -1 : 0;
  const [title] = heading.title;
  const larger = block.size > heading.size ? 2 : 0;
  return way + text + larger + (title === undefined ? 0 : framesCost(plan, title, block));
}

function headingWayCost(plan: PagePlan, heading: Heading, block: Block): number {
  const { size } = block;
  const down = (block.top - heading.bottom) / size;
  if (!heading.vertical && down >= -0.8) {
    if (down > 25) return NEVER;
    const headed = plan.headedBy(block).includes(heading);
    const between = [...plan.flow, ...plan.headings].filter(
      (other) => other !== block && other !== heading && isBetween(other, heading, block),
    ).length;
    const apart = Math.max(0, -overlapAcross(heading, block)) / size;
    // The first column is the leftmost of those that the headline heads.
    const before = plan.flow.filter(
      (other) => other.right <= block.left + size && plan.headedBy(other).includes(heading),
    ).length;
    const off = headed ? 0 : 0.8 + 0.25 * apart;
    return off + 0.2 * Math.max(0, down - 3) + 3 * between + 2 * before;
  }
  // Beside its text: the two begin about as high, or the headline stands in the middle of it.
  const right = (block.left - heading.right) / size;
  const left = (heading.left - block.right) / size;
  if (right < -0.5 && left < -0.5) return NEVER;
  const gap = Math.max(right, left);
  const level = Math.abs(block.top - heading.top) / size;
  const side = heading.vertical ? 0 : 0.6;
  const place = 0.25 * Math.max(0, gap - 2) + Math.min(4, 0.15 * level);
  // From the left the nearest column is the first; from the right it's the one at the far end.
  return right >= -0.5
    ? side + place + 2 * columnsBetween(plan, heading, block).length
    : side + 0.5 + Math.min(4, 0.15 * level) + (hasLeftNeighbour(plan, block) ? 2.5 : 0);
}

/** Columns between a headline and a block to the right of it. */
function columnsBetween(plan: PagePlan, heading: Heading, block: Block): Block[] {
  return plan.flow.filter(
    (other) =>
      other !== block &&
      overlapDown(other, heading) > 0 &&
      other.left >= heading.right - block.size &&
      other.right <= block.left + block.size,
  );
}

/** A column of the same setting stands right to the left of a block, as high, under no headline of its own. */
function hasLeftNeighbour(plan: PagePlan, block: Block): boolean {
  return plan.flow.some(
    (other) =>
      other !== block &&
      other.right <= block.left + 0.5 * block.size &&
      block.left - other.right < 4 * block.size &&
      Math.abs(other.top - block.top) < 2 * block.size &&
      Math.abs(other.size - block.size) < 0.03 * block.size &&
      plan.headedBy(other).length === 0,
  );
}
