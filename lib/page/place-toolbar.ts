import type { Box } from './grace-path.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room between a toolbar and the lines it belongs to: a phone's handles hang into it. CSS pixels. */
const gap = 10;
const edge = 8;

/**
 * Where a toolbar stands beside some lines of text: near the end at which the reader stopped, inside the viewport,
 * and clear of the lines wherever there is room above or below them. Lines that fill the whole window have it at
 * the window's lower edge; null where none of them is on the screen.
 */
export function placeToolbar(
  lines: readonly Box[],
  isBackward: boolean,
  size: Size,
  viewport: Size,
): { readonly left: number; readonly top: number } | null {
  const seen = lines.filter(({ top, bottom }) => bottom > 0 && top < viewport.height);
  const first = seen[0];
  const last = seen.at(-1);
  if (!first || !last) return null;
  const above = Math.min(...seen.map(({ top }) => top)) - gap - size.height;
  const below = Math.max(...seen.map(({ bottom }) => bottom)) + gap;
  const fitsAbove = above >= edge;
  const fitsBelow = below + size.height <= viewport.height - edge;
  const isAbove = fitsAbove && (isBackward || !fitsBelow);
  const lowest = viewport.height - edge - size.height;
  const wanted = isBackward ? first.left : last.right - size.width / 2;
  return {
    left: Math.max(edge, Math.min(wanted, viewport.width - size.width - edge)),
    top: isAbove ? above : Math.min(below, lowest),
  };
}
