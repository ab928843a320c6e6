import { parseCredits } from '../article/parse-credits.ts';
import { type Block, textOf } from './block.ts';
import { contains, middle, overlapAcross, overlapDown, union, widthOf } from './box.ts';
import type { Line } from './line.ts';
import type { Box, PageContent } from './page-content.ts';

/** Ratio of sizes up to which two lines are set alike. */
const ALIKE = 1.025;
/** Sizes from baseline to baseline at which the next line may stand. */
const NEAREST = 0.7;
const FARTHEST = 2.1;
/** How much of the narrower line must stand under the other. */
const UNDER = 0.5;
/** How much more than the lines before a gap must be to end a block. */
const GAP = 1.22;
/** Ems of a paragraph's indentation, with room for odd settings. */
const INDENT = 2.6;
/** Ems from which on a line is indented. */
const PARAGRAPH = 1.2;
const PARAGRAPH_END = /[。！？!?…：:；”’」』）)】]\s*$/;

/** Puts lines that follow one another in a column together. Where it's doubtful, two blocks come out rather than one. */
export function findBlocks(lines: readonly Line[], page: number, content: PageContent): Block[] {
  const across = lines.filter((line) => !line.vertical).toSorted((a, b) => a.baseline - b.baseline);
  const chains = [...chainAcross(across, content), ...chainDown(lines.filter((line) => line.vertical))];
  const frames = properFrames(content);
  const blocks = chains.map((chain, id) => makeBlock(chain, id, page, frames));
  return blocks.map((block) => ({ ...block, column: columnOf(block, blocks) }));
}

function chainAcross(lines: readonly Line[], content: PageContent): Line[][] {
  const level = content.rules.filter((rule) => widthOf(rule) > 2 * (rule.bottom - rule.top));
  const frames = properFrames(content);
  const below = lines.map((line, at) => nearestBelow(line, lines.slice(at + 1)));
  const above = new Map<Line, Line>();
  for (const [at, next] of below.entries()) {
    const line = lines[at];
    if (line === undefined || next === null) continue;
    const rival = above.get(next);
    if (rival === undefined || closer(line, rival, next)) above.set(next, line);
  }
  const chains: Line[][] = [];
  const chainOf = new Map<Line, Line[]>();
  for (const line of lines) {
    const before = above.get(line);
    const chain = before === undefined ? undefined : chainOf.get(before);
    const joins =
      before !== undefined &&
      chain !== undefined &&
      chain.at(-1) === before &&
      keepsPitch(chain, line) &&
      !isByline(before) &&
      !isByline(line) &&
      !(chain.length === 1 && standsAbove(before, line)) &&
      !level.some((rule) => parts(rule, before, line)) &&
      !frames.some((frame) => contains(frame, before, 2) !== contains(frame, line, 2));
    const own = joins ? chain : [];
    if (!joins) chains.push(own);
    own.push(line);
    chainOf.set(line, own);
  }
  return chains;
}

function nearestBelow(line: Line, later: readonly Line[]): Line | null {
  const reach = line.baseline + FARTHEST * line.size;
  let best: Line | null = null;
  for (const next of later) {
    if (next.baseline > reach) break;
    if (next.baseline - line.baseline < NEAREST * line.size) continue;
    if (!isUnder(line, next)) continue;
    // Something of another kind in between ends the block.
    if (best === null || closer(next, best, line)) best = next;
  }
  return best !== null && alike(line, best) ? best : null;
}

/** Under each other, or beginning at one edge but for an indentation: a paragraph's first line over a last one of two characters. */
function isUnder(line: Line, next: Line): boolean {
  const shared = overlapAcross(line, next) >= UNDER * Math.min(widthOf(line), widthOf(next));
  return shared || Math.abs(line.left - next.left) < INDENT * next.size;
}

/** Whether `a` stands nearer to `to` than `b` does: up or down the page first, then by the left edge. */
function closer(a: Line, b: Line, to: Line): boolean {
  const down = Math.abs(a.baseline - to.baseline) - Math.abs(b.baseline - to.baseline);
  if (Math.abs(down) > 0.3 * to.size) return down < 0;
  return Math.abs(a.left - to.left) < Math.abs(b.left - to.left);
}

function alike(a: Line, b: Line): boolean {
  return Math.max(a.size, b.size) <= ALIKE * Math.min(a.size, b.size) && a.bold === b.bold;
}

/** A gap wider than the lines' own, or a line on a shorter pitch, starts another block. */
function keepsPitch(chain: readonly Line[], next: Line): boolean {
  const last = chain.at(-1);
  if (last === undefined) return true;
  const pitches = chain.slice(1).map((line, at) => line.baseline - (chain[at]?.baseline ?? 0));
  const step = next.baseline - last.baseline;
  if (pitches.length === 0) return step <= 1.95 * next.size;
  const usual = middle(pitches);
  return step <= usual * GAP + 0.5 && step >= usual / GAP - 0.5;
}

/** A line of credits stands for itself, however close the text is. */
function isByline(line: Line): boolean {
  return (
    line.text.length <= 40 &&
    /记者|通讯员|^文|作者/.test(line.text) &&
    (parseCredits(line.text)?.authors.length ?? 0) > 0
  );
}

/**
 * A first line that is no text's: a paragraph begins after it though it ends no sentence, or it's set further in
 * than paragraphs are.
 */
function standsAbove(line: Line, next: Line): boolean {
  const further = next.left - line.left;
  const begins = further >= PARAGRAPH * next.size && further < INDENT * next.size;
  return (begins && !PARAGRAPH_END.test(line.text)) || further < -INDENT * next.size;
}

function parts(rule: Box, above: Line, below: Line): boolean {
  const y = (rule.top + rule.bottom) / 2;
  const between = y > above.baseline - 0.1 * above.size && y < below.baseline - 0.6 * below.size;
  return between && overlapAcross(rule, below) > 0.5 * Math.min(widthOf(below), widthOf(above));
}

/** Vertical lines side by side make one block, read from right to left. */
function chainDown(lines: readonly Line[]): Line[][] {
  const chains: Line[][] = [];
  for (const line of lines.toSorted((a, b) => b.right - a.right)) {
    const chain = chains.find((candidate) => {
      const last = candidate.at(-1);
      return (
        last !== undefined &&
        alike(last, line) &&
        last.left - line.right < 1.2 * line.size &&
        overlapDown(last, line) > UNDER * Math.min(last.bottom - last.top, line.bottom - line.top)
      );
    });
    if (chain === undefined) chains.push([line]);
    else chain.push(line);
  }
  return chains;
}

function makeBlock(lines: readonly Line[], id: number, page: number, frames: readonly Box[]): Block {
  const box = union(lines);
  const text = textOf(lines);
  const steps = lines.slice(1).map((line, at) => line.baseline - (lines[at]?.baseline ?? 0));
  const [first] = lines;
  return {
    ...box,
    id,
    page,
    lines,
    size: middle(lines.map((line) => line.size)),
    font: first?.font ?? '',
    bold: first?.bold ?? false,
    vertical: first?.vertical ?? false,
    pitch: middle(steps),
    column: { left: box.left, right: box.right },
    frames: frames.flatMap((frame, at) => (contains(frame, box, 2) ? [at] : [])),
    length: text.replace(/\s/g, '').length,
    text,
  };
}

/** Frames that hold a part of the page, the larger before the smaller; the frame round the whole page is none. */
function properFrames({ frames, width, height }: PageContent): Box[] {
  const area = (box: Box): number => widthOf(box) * (box.bottom - box.top);
  return frames
    .filter((frame) => area(frame) < 0.7 * width * height)
    .toSorted((a, b) => area(b) - area(a))
    .filter(
      (frame, at, all) =>
        !all.slice(0, at).some((other) => contains(frame, other, 4) && contains(other, frame, 4)),
    );
}

/** A short block's own edges say little: the nearest block set alike that stands over or under it knows better. */
function columnOf(block: Block, blocks: readonly Block[]): Block['column'] {
  const own = { left: block.left, right: block.right };
  const settled = block.lines.length >= 3 && block.lines.some((line) => line.left > block.left + 1);
  if (block.vertical || settled) return own;
  const fitting = blocks.filter(
    (other) =>
      other !== block &&
      !other.vertical &&
      other.lines.length > block.lines.length &&
      Math.abs(other.size - block.size) < 0.06 * block.size &&
      block.left > other.left - 0.6 * block.size &&
      block.left < other.left + INDENT * block.size &&
      block.right < other.right + 0.6 * block.size &&
      block.right > other.left,
  );
  const gap = (other: Block): number => Math.max(0, -overlapDown(block, other));
  const nearest = fitting.toSorted((a, b) => gap(a) - gap(b))[0];
  return nearest === undefined ? own : { left: nearest.left, right: nearest.right };
}
