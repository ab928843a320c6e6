import type { Box } from './grace-path.ts';

/** Where a tooltip stands: fixed coordinates of its near edge, and the room it may fill. CSS pixels. */
export interface Placement {
  readonly side: 'above' | 'below';
  readonly left: number;
  /** Distance of the near edge from the viewport's bottom (`above`) or top (`below`). */
  readonly offset: number;
  readonly maxHeight: number;
}

const gap = 8;
const edge = 8;
/** Room in which nearly every tooltip shows whole; with less above, the side with more room is taken. */
const enough = 400;

/**
 * Places a tooltip of `width` beside a line of text. It stands above, where the reader has already read,
 * or else on the side with more room; always clear of the line, always inside the viewport. Its near
 * edge is what is fixed, so it grows away from the line and never jumps when its content changes.
 */
export function placeBeside(
  line: Box,
  anchorLeft: number,
  width: number,
  viewport: { readonly width: number; readonly height: number },
): Placement {
  const roomAbove = line.top - gap - edge;
  const roomBelow = viewport.height - line.bottom - gap - edge;
  const side = roomAbove >= enough || roomAbove >= roomBelow ? 'above' : 'below';
  const left = Math.max(edge, Math.min(anchorLeft, viewport.width - width - edge));
  return {
    side,
    left,
    offset: side === 'above' ? viewport.height - line.top + gap : line.bottom + gap,
    maxHeight: Math.max(0, side === 'above' ? roomAbove : roomBelow),
  };
}
