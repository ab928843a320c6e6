import type { Box } from '../newspaper/page-content.ts';
import { type Matrix, mapBox } from './matrix.ts';

/** Drawn lines and frames of one path. */
export interface PathMarks {
  readonly rules: readonly Box[];
  readonly frames: readonly Box[];
}

/** What pdf.js writes before the coordinates of each step, and how many numbers follow. */
const STEPS: readonly number[] = [2, 2, 6, 4, 0];
const CURVE = 2;
/** Points: what is thinner is a line. */
const THIN = 3;
/** Points: a line shorter than this is an ornament. */
const SHORT = 12;
/** A rounded frame has four lines and four curves; a drawing has more. */
const MAX_STEPS = 10;

/** Reads a painted path: each of its parts is a rule if it's thin, a frame if it's a rectangle, else an ornament. */
export function readPath(steps: ArrayLike<number>, matrix: Matrix): PathMarks {
  const rules: Box[] = [];
  const frames: Box[] = [];
  for (const part of splitPath(steps)) {
    const box = mapBox(matrix, part.x0, part.y0, part.x1, part.y1);
    const width = box.right - box.left;
    const height = box.bottom - box.top;
    if (Math.min(width, height) <= THIN) {
      if (Math.max(width, height) >= SHORT) rules.push(box);
    } else if (part.steps <= MAX_STEPS && part.steps >= 4 && Math.min(width, height) >= SHORT) {
      frames.push(box);
    }
  }
  return { rules, frames };
}

interface Part {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  steps: number;
}

function splitPath(steps: ArrayLike<number>): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < steps.length) {
    const step = steps[at] ?? 0;
    const count = STEPS[step];
    if (count === undefined) break;
    if (step === 0) parts.push({ x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity, steps: 0 });
    const part = parts.at(-1);
    if (part !== undefined) {
      part.steps += 1;
      for (let pair = at + 1; pair < at + 1 + count; pair += 2) include(part, steps[pair], steps[pair + 1]);
      if (step === CURVE && part.steps > MAX_STEPS) part.steps = MAX_STEPS + 1;
    }
    at += 1 + count;
  }
  return parts.filter((part) => Number.isFinite(part.x0) && Number.isFinite(part.x1));
}

function include(part: Part, x = 0, y = 0): void {
  part.x0 = Math.min(part.x0, x);
  part.y0 = Math.min(part.y0, y);
  part.x1 = Math.max(part.x1, x);
  part.y1 = Math.max(part.y1, y);
}
