import type { Block } from './block.ts';
import { distance, overlapAcross, overlapDown, union, widthOf } from './box.ts';
import type { Box } from './page-content.ts';
import type { Roles } from './role.ts';

/** A headline with what belongs to it: kicker above, subtitle below, byline. Its box is round all of them. */
export interface Heading extends Box {
  /** Every block of it, in reading order. */
  readonly blocks: readonly Block[];
  readonly kicker: readonly Block[];
  readonly title: readonly Block[];
  readonly subtitle: readonly Block[];
  readonly byline: readonly Block[];
  /** Size of the title, points. */
  readonly size: number;
  readonly vertical: boolean;
}

/** Sizes of the larger letters between two parts of one headline. */
const CLOSE = 1.15;
/** Ratio of sizes up to which two blocks are lines of one title. */
const EQUAL = 1.08;

/** Puts the parts of each headline together, starting from the largest letters. */
export function findHeadings(blocks: readonly Block[], roles: Roles): Heading[] {
  const parts = blocks.filter((block) => isPart(roles.get(block)));
  const texts = blocks.filter((block) => roles.get(block) === 'body');
  const taken = new Set<Block>();
  const titles = parts
    .filter((block) => roles.get(block) === 'title')
    .toSorted((a, b) => b.size - a.size || a.top - b.top);
  const headings: Heading[] = [];
  for (const title of titles) {
    if (taken.has(title)) continue;
    const group = [title];
    taken.add(title);
    for (let grown = true; grown; ) {
      const next = parts.find(
        (block) => !taken.has(block) && group.some((part) => belongs(block, part, title, texts, parts)),
      );
      grown = next !== undefined;
      if (next !== undefined) {
        taken.add(next);
        group.push(next);
      }
    }
    headings.push(makeHeading(group, title));
  }
  return headings;
}

const isPart = (role: string | undefined): boolean =>
  role === 'title' || role === 'minor' || role === 'byline';

/** Whether a block goes with a part of a headline: close above or below it, and closer than to any text. */
function belongs(
  block: Block,
  part: Block,
  title: Block,
  texts: readonly Block[],
  parts: readonly Block[],
): boolean {
  if (block.vertical !== title.vertical) return beside(block, title, texts);
  if (block.vertical) return besideDown(block, part);
  if (sameFrames(block, title) === false) return false;
  const gap = -overlapDown(block, part);
  const shared = overlapAcross(block, part);
  if (gap < 0) return beside(block, title, texts);
  const larger = Math.max(block.size, part.size);
  if (gap > CLOSE * larger || shared < 0.4 * Math.min(widthOf(block), widthOf(part))) return false;
  // A kicker above another headline, or a line of it, belongs there.
  const rival = parts.some(
    (other) =>
      other !== block &&
      other !== part &&
      other.size > block.size * EQUAL &&
      overlapAcross(other, block) > 0 &&
      distance(other, block) < gap - 0.5 &&
      !(block.top > part.top && other.top < block.top),
  );
  if (rival) return false;
  return !texts.some(
    (text) =>
      overlapAcross(text, block) > 0 &&
      text.bottom <= block.top + 1 &&
      block.top < part.top &&
      block.top - text.bottom < 0.6 * gap &&
      widthOf(block) < 1.1 * widthOf(text),
  );
}

/** A kicker or subtitle at the side of its title: as high as the title at most, with no text of its own below it. */
function beside(block: Block, title: Block, texts: readonly Block[]): boolean {
  if (block.size > 0.8 * title.size || distance(block, title) > 1.2 * title.size) return false;
  if (overlapDown(block, title) < 0.6 * Math.min(block.bottom - block.top, title.bottom - title.top))
    return false;
  const own = textUnder(block, texts);
  return own === null || overlapAcross(own, title) > 0;
}

/** The first text under a block, as far as a headline may be from its text. */
function textUnder(block: Block, texts: readonly Block[]): Block | null {
  const under = texts.filter(
    (text) =>
      text.top >= block.bottom - 1 &&
      text.top - block.bottom < 12 * text.size &&
      overlapAcross(text, block) > 0.5 * Math.min(widthOf(text), widthOf(block)),
  );
  return under.toSorted((a, b) => a.top - b.top)[0] ?? null;
}

function besideDown(block: Block, part: Block): boolean {
  const gap = -overlapAcross(block, part);
  const larger = Math.max(block.size, part.size);
  return gap >= -0.2 * larger && gap < 1.3 * larger && overlapDown(block, part) > 0;
}

function sameFrames(a: Block, b: Block): boolean {
  return a.frames.at(-1) === b.frames.at(-1);
}

function makeHeading(group: readonly Block[], title: Block): Heading {
  const vertical = title.vertical;
  const ordered = group.toSorted((a, b) =>
    vertical ? b.right - a.right : Math.abs(a.top - b.top) > 0.5 * a.size ? a.top - b.top : a.left - b.left,
  );
  const byline = ordered.filter((block) => isBylinePart(block, title));
  const main = ordered.filter(
    (block) => !byline.includes(block) && block.size * EQUAL >= title.size && block.vertical === vertical,
  );
  const first = main[0] ?? title;
  const rest = ordered.filter((block) => !main.includes(block) && !byline.includes(block));
  const before = (block: Block): boolean => {
    if (vertical) return block.left >= first.right - 0.3 * block.size;
    return block.bottom <= first.top + 0.3 * block.size || block.right <= first.left + 0.3 * block.size;
  };
  return {
    ...union(group),
    blocks: ordered,
    kicker: rest.filter((block) => before(block)),
    title: main,
    subtitle: rest.filter((block) => !before(block)),
    byline,
    size: title.size,
    vertical,
  };
}

/** 文/记者 … , 本报记者 …, （记者 …）: with a role word and what must follow it. */
const BYLINE =
  /^\s*[（(]?(?:[文图摄](?=\s*[/／:：])|(?:撰文|采写|作者)\s*[:：/／　 ]|[^，。]{0,6}(?:记者|通讯员)[\s　:：/／]?[\u3400-\u9fff]{1,4}(?:$|[\s　、）)]))/;

function isBylinePart(block: Block, title: Block): boolean {
  return (
    block !== title &&
    block.size < 0.95 * title.size &&
    block.lines.length <= 3 &&
    BYLINE.test(block.text) &&
    block.length <= 60
  );
}
